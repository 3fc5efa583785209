/**
 * The part of Python that first programs are made of: `print`, variables, texts and f-strings, whole numbers,
 * `os.environ`, `time.sleep`, `sys.exit`, `while`, `for … in range(…)`, `if`. Anything else is refused before it runs.
 */
import type { Process, Wait } from '../../processes/program'
import { type Call, type Language, ScriptError } from '../scripting/evaluate'
import { parseExpression, TokenReader, type Value } from '../scripting/expressions'
import { checkStatements, runStatements, ScriptExit, type Statement } from '../scripting/run'
import { BeyondSimulation, tokenize } from '../scripting/tokens'
import { pythonVersionOf } from './python-version'

/** Modules whose import is understood. */
const modules = new Set(['os', 'sys', 'time', 'platform', 'socket'])

class Parser {
  readonly #reader: TokenReader
  constructor(source: string) {
    this.#reader = new TokenReader(tokenize(`\n${source}`, 'python'), 'python')
  }

  program(): readonly Statement[] {
    const statements = this.#block(0)
    if (this.#reader.next !== undefined) throw new BeyondSimulation(this.#reader.line)
    return statements
  }

  /** The statements that are indented by so many blanks. */
  #block(indentation: number): readonly Statement[] {
    const statements: Statement[] = []
    const reader = this.#reader
    for (let { next } = reader; next?.kind === 'line'; next = reader.next) {
      if (this.#isEmptyLine()) continue
      if (next.indentation < indentation) break
      if (next.indentation > indentation) throw new BeyondSimulation(next.line)
      reader.take()
      statements.push(...this.#statement())
    }
    return statements
  }

  /** Passes over a line with nothing in it. */
  #isEmptyLine(): boolean {
    this.#reader.take()
    const { next } = this.#reader
    const empty = next === undefined || next.kind === 'line'
    if (!empty) this.#reader.back()
    return empty
  }

  #statement(): readonly Statement[] {
    const reader = this.#reader
    if (reader.takeIf('import')) return this.#import()
    if (reader.takeIf('while')) return [{ kind: 'while', condition: parseExpression(reader), body: this.#body() }]
    if (reader.takeIf('if')) return [{ kind: 'if', condition: parseExpression(reader), body: this.#body() }]
    if (reader.takeIf('for')) return [this.#loop()]
    if (reader.takeIf('pass')) return []
    const expression = parseExpression(reader)
    const assigns = expression.kind === 'name' && reader.takeIf('=')
    const statement: Statement = assigns
      ? { kind: 'assignment', name: expression.path, expression: parseExpression(reader) }
      : { kind: 'expression', expression }
    if (reader.takeIf(';')) return [statement, ...this.#statement()]
    if (reader.next !== undefined && reader.next.kind !== 'line') throw new BeyondSimulation(reader.line)
    return [statement]
  }

  #import(): readonly Statement[] {
    const reader = this.#reader
    do {
      const { line } = reader
      if (!modules.has(reader.takeName())) throw new BeyondSimulation(line)
    } while (reader.takeIf(','))
    return reader.takeIf(';') ? this.#statement() : []
  }

  #loop(): Statement {
    const reader = this.#reader
    const name = reader.takeName()
    reader.expect('in')
    reader.expect('range')
    reader.expect('(')
    const limit = parseExpression(reader)
    reader.expect(')')
    return { kind: 'count', name, limit, body: this.#body() }
  }

  /** What stands behind a colon: the rest of the line, or the lines that are indented more. */
  #body(): readonly Statement[] {
    const reader = this.#reader
    reader.expect(':')
    const { next } = reader
    if (next === undefined) throw new BeyondSimulation(reader.line)
    return next.kind === 'line' ? this.#block(next.indentation) : this.#statement()
  }
}

function show(value: Value): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return String(value)
}

/** Standard output, which Python keeps back until the end where it is no terminal, unless it is told not to. */
export class Output {
  #kept = ''
  constructor(
    private readonly process: Process,
    private readonly keeps: boolean,
  ) {}

  *write(text: string, flushes: boolean): Generator<Wait, void, void> {
    this.#kept += text
    if (this.keeps && !flushes) return
    this.flush()
    yield* this.process.drain(1)
  }

  flush(): void {
    if (this.#kept !== '') this.process.write(1, this.#kept)
    this.#kept = ''
  }
}

type Immediate = (call: Call) => Value

function immediateFunctions(process: Process): ReadonlyMap<string, Immediate> {
  const find: Immediate = ({ values: [name, fallback = null] }) => process.environment.get(show(name)) ?? fallback
  const leave: Immediate = ({ values: [code = 0] }) => exit(process, code)
  return new Map([
    ['exit', leave],
    ['sys.exit', leave],
    ['os.environ.get', find],
    ['os.getenv', find],
    ['os.getcwd', () => process.workingDirectory],
    ['os.getpid', () => process.id],
    ['platform.node', () => process.hostname()],
    ['socket.gethostname', () => process.hostname()],
    ['str', ({ values: [value] }) => show(value)],
  ])
}

class Python implements Language {
  readonly #process: Process
  readonly #version: string
  readonly #output: Output
  readonly #immediate: ReadonlyMap<string, Immediate>
  readonly show = show

  constructor(process: Process, version: string, output: Output) {
    this.#process = process
    this.#version = version
    this.#output = output
    this.#immediate = immediateFunctions(process)
  }

  has(path: string): boolean {
    return path === 'print' || path === 'time.sleep' || this.#immediate.has(path)
  }

  *call(path: string, call: Call): Generator<Wait, Value, void> {
    const immediate = this.#immediate.get(path)
    if (immediate !== undefined) return immediate(call)
    if (path === 'print') yield* this.#print(call)
    else yield* this.#process.sleep(Number(call.values[0]) * 1000)
    return null
  }

  known(path: string): { readonly value: Value } | undefined {
    if (path === '__name__') return { value: '__main__' }
    return path === 'sys.version' ? { value: `${this.#version} (main) [GCC 14.2.0]` } : undefined
  }

  member(path: string, key: string, line: number): { readonly value: Value } | undefined {
    if (path !== 'os.environ') return undefined
    const value = this.#process.environment.get(key)
    if (value === undefined) throw new ScriptError(line, `KeyError: '${key}'`)
    return { value }
  }

  unknownName(path: string): string {
    return `NameError: name '${path}' is not defined`
  }

  #print({ values, named, line }: Call): Generator<Wait, void, void> {
    for (const name of named.keys()) if (!['end', 'sep', 'flush'].includes(name)) throw new BeyondSimulation(line)
    const end = named.has('end') ? show(named.get('end')) : '\n'
    const separator = named.has('sep') ? show(named.get('sep')) : ' '
    return this.#output.write(values.map(show).join(separator) + end, named.get('flush') === true)
  }
}

/** Python as expressions of a process see it. */
export function pythonLanguage(process: Process): Language {
  return new Python(process, pythonVersionOf(process), new Output(process, false))
}

function exit(process: Process, code: Value): never {
  if (typeof code !== 'string') throw new ScriptExit(Number(code ?? 0))
  process.write(2, `${code}\n`)
  throw new ScriptExit(1)
}

/** @param name of the file, `<string>` for -c */
export function* runScript(
  process: Process,
  source: string,
  { name, version, output }: { readonly name: string; readonly version: string; readonly output: Output },
): Generator<Wait, number, void> {
  const language = new Python(process, version, output)
  try {
    const statements = new Parser(source).program()
    checkStatements(statements, language)
    yield* runStatements(process, statements, { language, variables: new Map() })
    output.flush()
    return 0
  } catch (error) {
    output.flush()
    if (error instanceof ScriptExit) return error.exitCode
    if (error instanceof ScriptError) {
      const where = `  File "${name}", line ${error.line - 1}, in <module>\n`
      process.write(2, `Traceback (most recent call last):\n${where}${error.message}\n`)
      return 1
    }
    if (!(error instanceof BeyondSimulation)) throw error
    const reason = `line ${Math.max(1, error.line - 1)} of ${name} goes beyond the Python that Layerlab simulates`
    process.write(2, `python: ${reason}: print, variables, os.environ, time.sleep, while, if and range\n`)
    return 1
  }
}
