/** Reads records from an open descriptor, split as RS says at the time. */
import type { Process, Wait } from '../../../../processes/program'
import { byteString } from '../../support/bytes'
import { compileAwkPattern } from './patterns'

export class RecordReader {
  private rest = ''
  private ended = false

  constructor(
    private readonly process: Process,
    private readonly descriptor: number,
  ) {}

  /** The next record without its separator; undefined at the end. An empty separator stands for empty lines. */
  *next(separator: string): Generator<Wait, string | undefined, void> {
    if (separator === '') yield* this.skipEmptyLines()
    const pattern = separatorPattern(separator)
    for (;;) {
      const record = this.fromRest(pattern)
      if (record !== undefined) return record
      if (this.ended) return this.last()
      yield* this.readMore()
    }
  }

  close(): void {
    if (this.descriptor !== 0) this.process.close(this.descriptor)
  }

  private fromRest(pattern: RegExp): string | undefined {
    pattern.lastIndex = 0
    const match = pattern.exec(this.rest)
    if (match === null || match[0] === '') return undefined
    const end = match.index + match[0].length
    if (end === this.rest.length && !this.ended && match[0].length > 1) return undefined
    const record = this.rest.slice(0, match.index)
    this.rest = this.rest.slice(end)
    return record
  }

  /** What comes before the end without a separator, a newline included. */
  private last(): string | undefined {
    if (this.rest === '') return undefined
    const record = this.rest
    this.rest = ''
    return record
  }

  private *readMore(): Generator<Wait, void, void> {
    const bytes = yield* this.process.read(this.descriptor)
    if (bytes === undefined) this.ended = true
    else this.rest += byteString(bytes)
  }

  private *skipEmptyLines(): Generator<Wait, void, void> {
    for (;;) {
      this.rest = this.rest.replace(/^\n+/, '')
      if (this.rest !== '' || this.ended) return
      yield* this.readMore()
    }
  }
}

function separatorPattern(separator: string): RegExp {
  if (separator === '') return /\n{2,}/g
  if (separator.length === 1) return new RegExp(separator.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'), 'g')
  return compileAwkPattern(separator)
}
