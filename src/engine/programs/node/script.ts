/**
 * The part of JavaScript that first programs are made of: `console.log`, variables, texts and templates, numbers,
 * `process.env`, `process.exit`. Anything else is refused before it runs.
 */
import type { Process, Wait } from '../../processes/program'
import { type Call, type Language, ScriptError } from '../scripting/evaluate'
import { parseExpression, TokenReader, type Value } from '../scripting/expressions'
import { checkStatements, runStatements, ScriptExit, type Statement } from '../scripting/run'
import { BeyondSimulation, tokenize } from '../scripting/tokens'

function parse(source: string): readonly Statement[] {
  const reader = new TokenReader(tokenize(source, 'javascript'), 'javascript')
  const statements: Statement[] = []
  while (reader.next !== undefined) {
    if (reader.next.kind === 'line' || reader.next.text === ';') reader.take()
    else statements.push(parseStatement(reader))
  }
  return statements
}

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
  readonly show = show

  constructor(process: Process, version: string) {
    this.#process = process
    this.#version = version
  }

  has(path: string): boolean {
    return ['console.log', 'console.info', 'console.error', 'console.warn', 'process.exit', 'process.cwd'].includes(
      path,
    )
  }

  *call(path: string, { values }: Call): Generator<Wait, Value, void> {
    switch (path) {
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
  const language = new JavaScript(process, version)
  try {
    const statements = parse(source)
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
    process.write(2, `node: ${reason}: console.log, variables, process.env and process.exit\n`)
    return 1
  }
}
