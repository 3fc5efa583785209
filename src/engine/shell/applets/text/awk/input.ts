/** The main input of awk: its operands in order, assignments among them, or standard input. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { strerror } from '../../../../filesystem/strerror'
import type { Wait } from '../../../../processes/program'
import { AppletFailure } from '../../applet'
import { textOf } from '../../support/bytes'
import { isReadOfDirectory } from '../../support/input'
import { RecordReader } from './record-reader'
import type { MainInput, Runtime } from './runtime'
import { AwkError } from './syntax'
import { unescapeWord } from './tokens'
import { toNumber } from './values'

/** `name=value`, on the command line or as an operand. */
export const assignment = /^([A-Za-z_]\w*)=(.*)$/s

export class OperandInput implements MainInput {
  #index = 1
  #reader: RecordReader | undefined
  #hasRead = false
  #ended = false

  constructor(private readonly runtime: Runtime) {}

  *next(): Generator<Wait, string | undefined, void> {
    while (!this.#ended) {
      this.#reader ??= this.#open()
      if (this.#reader === undefined) break
      const record = yield* this.#read(this.#reader)
      if (record !== undefined) {
        this.runtime.countRecord('NR', 'FNR')
        return record
      }
      this.skipFile()
    }
    this.#ended = true
    return undefined
  }

  skipFile(): void {
    this.#reader?.close()
    this.#reader = undefined
  }

  /** A directory opens, but cannot be read. */
  *#read(reader: RecordReader): Generator<Wait, string | undefined, void> {
    try {
      return yield* this.runtime.nextRecord(reader)
    } catch (error) {
      if (isReadOfDirectory(error)) throw new AwkError('Is a directory', 1)
      throw error
    }
  }

  /** The next operand that can be opened; assignments take effect on the way. */
  #open(): RecordReader | undefined {
    const { process, variables } = this.runtime
    const operands = variables.cell('ARGV').array()
    while (this.#index < toNumber(variables.special('ARGC'))) {
      const operand = this.runtime.text(operands.get(`${this.#index}`))
      this.#index += 1
      const [, name, value] = assignment.exec(operand) ?? []
      if (name !== undefined && value !== undefined) assign(this.runtime, name, value)
      else if (operand !== '') {
        this.#hasRead = true
        return this.#openFile(operand)
      }
    }
    if (this.#hasRead) return undefined
    this.#hasRead = true
    this.#starts('')
    return new RecordReader(process, 0)
  }

  #openFile(operand: string): RecordReader {
    const { process } = this.runtime
    this.#starts(operand)
    if (operand === '-') return new RecordReader(process, 0)
    try {
      return new RecordReader(process, process.open(process.resolve(textOf(operand)), 'read'))
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      throw new AppletFailure(`${textOf(operand)}: ${strerror(error.code)}`)
    }
  }

  #starts(file: string): void {
    this.runtime.variables.setSpecial('FILENAME', file)
    this.runtime.variables.setSpecial('FNR', 0)
  }
}

/** An assignment from the command line: its value counts as input. */
export function assign(runtime: Runtime, name: string, value: string): void {
  const text = unescapeWord(value)
  runtime.variables.setSpecial(name, { text })
}
