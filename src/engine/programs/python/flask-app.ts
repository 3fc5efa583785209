/**
 * Flask applications as tutorials begin with: routes whose functions return one expression. Anything else is refused before the
 * server starts.
 */
import { type Expression, parseExpression, TokenReader } from '../scripting/expressions'
import { BeyondSimulation, tokenize } from '../scripting/tokens'

type Route = {
  readonly path: string
  /** Where its function returns, counted from 1. */
  readonly line: number
  /** What the function of the route returns. */
  readonly returns: Expression
}

/** What `app.run(…)` asks for; absent where the module does not call it. */
type RunCall = { readonly host?: string; readonly port?: number; readonly debug: boolean }

export type FlaskApp = { readonly routes: readonly Route[]; readonly run?: RunCall }

/** Where Flask's own command is. */
export const flaskModule = 'flask.cli'

/** Where a program imports Flask: the line, counted from 1; and whether it is Flask's own command that it asks for. */
export type FlaskImport = { readonly line: number; readonly text: string; readonly isCommand: boolean }

/** Undefined for a program that is not about Flask. */
export function flaskImportOf(source: string): FlaskImport | undefined {
  const lines = source.split('\n')
  const index = lines.findIndex((text) => /^(?:from flask(?:\.cli)? import|import flask\b)/.test(text))
  const text = lines[index]
  return text === undefined ? undefined : { line: index + 1, text, isCommand: text.startsWith(`from ${flaskModule} `) }
}

const forms = {
  nothing: /^\s*(?:#.*)?$/,
  import: /^(?:from flask import Flask|import (?:os|socket|platform|time))\s*(?:#.*)?$/,
  app: /^(\w+) = Flask\(__name__\)\s*$/,
  route: /^@(\w+)\.(?:route|get)\((["'])(\/[^"'<>]*)\2\)\s*$/,
  function: /^def \w+\(\)(?:\s*->\s*\w+)?:\s*$/,
  returns: /^\s+return (.+)$/,
  main: /^if __name__ == (["'])__main__\1:\s*$/,
  run: /^\s*(\w+)\.run\((.*)\)\s*$/,
} as const

/** Reads the source of a module. @throws BeyondSimulation with a line counted from 1 */
export function readFlaskApp(source: string): FlaskApp {
  const lines = source.split('\n')
  const routes: Route[] = []
  let app: string | undefined
  let waiting: readonly string[] = []
  let run: RunCall | undefined
  lines.forEach((text, index) => {
    const line = index + 1
    if (forms.nothing.test(text) || forms.import.test(text) || forms.main.test(text)) return
    const [, name] = forms.app.exec(text) ?? []
    const [, routed, , path] = forms.route.exec(text) ?? []
    const [, returned] = forms.returns.exec(text) ?? []
    const [, ran, words] = forms.run.exec(text) ?? []
    if (name !== undefined) app = name
    else if (path !== undefined && routed === app) waiting = [...waiting, path]
    else if (forms.function.test(text) && waiting.length > 0) return
    else if (returned !== undefined && waiting.length > 0) {
      const returns = readExpression(returned, line)
      routes.push(...waiting.map((each) => ({ path: each, line, returns })))
      waiting = []
    } else if (words !== undefined && ran === app) run = readRunCall(words, line)
    else throw new BeyondSimulation(line)
  })
  if (app === undefined) throw new BeyondSimulation(1)
  return { routes, ...(run === undefined ? {} : { run }) }
}

function readExpression(text: string, line: number): Expression {
  try {
    const reader = new TokenReader(tokenize(text, 'python'), 'python')
    const expression = parseExpression(reader)
    if (reader.next === undefined) return expression
  } catch (error) {
    if (!(error instanceof BeyondSimulation)) throw error
  }
  throw new BeyondSimulation(line)
}

/** `host="0.0.0.0", port=8000, debug=True`, in any order. */
function readRunCall(words: string, line: number): RunCall {
  const call: { host?: string; port?: number; debug: boolean } = { debug: false }
  for (const word of words.split(',').map((each) => each.trim())) {
    const [, host] = /^host=["']([^"']*)["']$/.exec(word) ?? []
    const [, port] = /^port=(\d+)$/.exec(word) ?? []
    const [, debug] = /^debug=(True|False)$/.exec(word) ?? []
    if (host !== undefined) call.host = host
    else if (port !== undefined) call.port = Number(port)
    else if (debug !== undefined) call.debug = debug === 'True'
    else if (word !== '') throw new BeyondSimulation(line)
  }
  return call
}
