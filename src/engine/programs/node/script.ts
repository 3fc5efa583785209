/**
 * The part of JavaScript that first programs are made of: `console.log`, variables, texts and templates, numbers,
 * `process.env`, `process.exit`, and what the module `os` tells. Anything else is refused before it runs.
 */
import type { Process, Wait } from '../../processes/program'
import { type Call, type Language, ScriptError } from '../scripting/evaluate'
import { parseExpression, TokenReader, type Value } from '../scripting/expressions'
import { checkStatements, runStatements, ScriptExit, type Statement } from '../scripting/run'
import { BeyondSimulation, tokenize } from '../scripting/tokens'

/** A program, and under which names it has the modules that it requires. */
type Script = { readonly statements: readonly Statement[]; readonly modules: ReadonlyMap<string, string> }

function parse(source: string): Script {
  const modules = new Map<string, string>()
  const reader = new TokenReader(tokenize(source, 'javascript'), 'javascript')
  const statements: Statement[] = []
  while (reader.next !== undefined) {
    if (reader.next.kind === 'line' || reader.next.text === ';') reader.take()
    else {
      const statement = parseStatement(reader)
      const module = requiredModule(statement)
      if (module === undefined) statements.push(statement)
      else modules.set(module.name, module.module)
    }
  }
  return { statements, modules }
}

/** `const NAME = require('os')`, for a module that is there; undefined for any other statement. */
function requiredModule(statement: Statement): { readonly name: string; readonly module: string } | undefined {
  if (statement.kind !== 'assignment' || statement.expression.kind !== 'call') return undefined
  const { path, values } = statement.expression
  const [argument] = values
  if (path !== 'require' || argument?.kind !== 'literal') return undefined
  const module = String(argument.value).replace(/^node:/, '')
  return module === 'os' ? { name: statement.name, module } : undefined
}

/** Functions without a module, and those of modules. */
const functions: ReadonlySet<string> = new Set(
  'console.log console.info console.error console.warn process.exit process.cwd os.hostname os.platform os.type'.split(
    ' ',
  ),
)

function parseStatement(reader: TokenReader): Statement {
  const declares = ['const', 'let', 'var'].some((word) => reader.takeIf(word))
  const expression = parseExpression(reader)
  const assigns = expression.kind === 'name' && reader.takeIf('=')
  if (declares && !assigns) throw new BeyondSimulation(reader.line)
  const statement: Statement = assigns
    ? { kind: 'assignment', name: expression.path, expression: parseExpression(reader) }
    : { kind: 'expression', expression }
  const { next } = reader
  if (next !== undefined && next.kind !== 'line' && next.text !== ';') throw new BeyondSimulation(reader.line)
  return statement
}

const show = (value: Value): string => String(value)

class JavaScript implements Language {
  readonly #process: Process
  readonly #version: string
  readonly #modules: Script['modules']
  readonly show = show

  constructor(process: Process, version: string, modules: Script['modules']) {
    this.#process = process
    this.#version = version
    this.#modules = modules
  }

  has(path: string): boolean {
    return functions.has(this.#full(path))
  }

  *call(name: string, { values }: Call): Generator<Wait, Value, void> {
    const path = this.#full(name)
    switch (path) {
      case 'os.hostname':
        return this.#process.hostname()
      case 'os.platform':
        return 'linux'
      case 'os.type':
        return 'Linux'
      case 'process.exit':
        throw new ScriptExit(Number(values[0] ?? 0))
      case 'process.cwd':
        return this.#process.workingDirectory
      default: {
        const descriptor = path === 'console.log' || path === 'console.info' ? 1 : 2
        this.#process.write(descriptor, `${values.map(show).join(' ')}\n`)
        yield* this.#process.drain(descriptor)
        return undefined
      }
    }
  }

  /** A function's own name, whatever the program calls its module; a module that was not required has none. */
  #full(path: string): string {
    const [first = '', ...rest] = path.split('.')
    const module = this.#modules.get(first)
    if (module !== undefined) return [module, ...rest].join('.')
    return first === 'os' ? '' : path
  }

  known(path: string): { readonly value: Value } | undefined {
    if (path.startsWith('process.env.')) return { value: this.#process.environment.get(path.slice(12)) }
    switch (path) {
      case 'process.version':
        return { value: this.#version }
      case 'process.pid':
        return { value: this.#process.id }
      case 'process.platform':
        return { value: 'linux' }
      default:
        return undefined
    }
  }

  member(path: string, key: string): { readonly value: Value } | undefined {
    return path === 'process.env' ? { value: this.#process.environment.get(key) } : undefined
  }

  unknownName(path: string): string {
    return `ReferenceError: ${path} is not defined`
  }
}

/** @param name of the file, `[eval]` for -e */
export function* runScript(
  process: Process,
  source: string,
  { name, version }: { readonly name: string; readonly version: string },
): Generator<Wait, number, void> {
  try {
    const { statements, modules } = parse(source)
    const language = new JavaScript(process, version, modules)
    checkStatements(statements, language)
    yield* runStatements(process, statements, { language, variables: new Map() })
    return 0
  } catch (error) {
    if (error instanceof ScriptExit) return error.exitCode
    if (error instanceof ScriptError) {
      const line = source.split('\n')[error.line - 1] ?? ''
      process.write(2, `${name}:${error.line}\n${line}\n^\n\n${error.message}\n\nNode.js ${version}\n`)
      return 1
    }
    if (!(error instanceof BeyondSimulation)) throw error
    const reason = `line ${error.line} of ${name} goes beyond the JavaScript that Layerlab simulates`
    process.write(2, `node: ${reason}: console.log, variables, process.env, process.exit and os.hostname\n`)
    return 1
  }
}
