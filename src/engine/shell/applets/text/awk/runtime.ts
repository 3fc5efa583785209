/** What a running awk program has at hand: variables, the record, streams and compiled expressions. */
import type { Process, Wait } from '../../../../processes/program'
import { compileAwkPattern } from './patterns'
import { formatNumber } from './printf'
import { AwkRecord } from './record'
import type { RecordReader } from './record-reader'
import { Streams } from './streams'
import type { AwkProgram } from './syntax'
import { toNumber, toText, type Value } from './values'
import { AwkVariables } from './variables'

/** The main input: the operands one after another, or standard input. */
export interface MainInput {
  /** The next record; undefined at the end. Counts NR and FNR. */
  next(): Generator<Wait, string | undefined, void>
  /** Leaves the rest of the present file unread. */
  skipFile(): void
}

export class Runtime {
  readonly variables = new AwkVariables()
  readonly streams: Streams
  readonly record: AwkRecord
  /** Where `rand` is in its sequence. */
  randomState = 1
  randomSeed = 1
  #patterns = new Map<string, RegExp>()

  constructor(
    readonly process: Process,
    readonly program: AwkProgram,
    readonly input: (runtime: Runtime) => MainInput,
  ) {
    this.streams = new Streams(process)
    this.record = new AwkRecord(
      { fieldSeparator: () => this.specialText('FS'), outputSeparator: () => this.specialText('OFS') },
      (value) => this.text(value),
    )
    this.main = input(this)
  }

  readonly main: MainInput

  specialText(name: string): string {
    return this.text(this.variables.special(name))
  }

  /** A value as a text, numbers by CONVFMT. */
  text(value: Value): string {
    return toText(value, (number) => formatNumber(this.#format('CONVFMT'), number))
  }

  /** A value as `print` writes it, numbers by OFMT. */
  printed(value: Value): string {
    return toText(value, (number) => formatNumber(this.#format('OFMT'), number))
  }

  /** @throws AppletFailure for what is no expression */
  pattern(source: string): RegExp {
    const known = this.#patterns.get(source)
    if (known !== undefined) return known
    const made = compileAwkPattern(source)
    this.#patterns.set(source, made)
    return made
  }

  matches(text: string, source: string): boolean {
    const expression = this.pattern(source)
    expression.lastIndex = 0
    return expression.test(text)
  }

  /** The next record of a reader, split by the present RS. */
  *nextRecord(reader: RecordReader): Generator<Wait, string | undefined, void> {
    return yield* reader.next(this.specialText('RS'))
  }

  countRecord(...names: readonly string[]): void {
    for (const name of names) this.variables.setSpecial(name, toNumber(this.variables.special(name)) + 1)
  }

  /** Only texts: a format that is being looked up must not need one itself. */
  #format(name: string): string {
    const format = this.variables.special(name)
    return typeof format === 'string' ? format : typeof format === 'object' ? format.text : '%.6g'
  }
}
