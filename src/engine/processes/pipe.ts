/** Pipes (`pipe(7)`) and FIFOs (`fifo(7)`): what one end takes in comes out at the other. */
import { FileSystemError } from '../filesystem/file-system'
import { type OpenFile, type ReadResult, takeUpTo } from './open-file'
import type { ReadLimit } from './program'

/** Bytes that a pipe holds before a careful writer waits (`pipe(7)`, "Pipe capacity"). */
const capacity = 65_536

/** Makes a pipe and returns its two ends. */
export function makePipe(): { readonly readEnd: OpenFile; readonly writeEnd: OpenFile } {
  const pipe = new Pipe()
  const writeEnd = new PipeEnd(pipe, { reads: false, writes: true })
  return { readEnd: new PipeEnd(pipe, { reads: true, writes: false }), writeEnd }
}

/** What both ends share. */
export class Pipe {
  readonly #chunks: Uint8Array[] = []
  size = 0
  readers = 0
  writers = 0
  /** How many ends for writing it has had. */
  writersEver = 0
  /** A FIFO is there before anybody reads from it: what is written waits, until its readers have come and gone. */
  hadReader = false

  push(data: Uint8Array): void {
    if (data.length === 0) return
    this.#chunks.push(data)
    this.size += data.length
  }

  take(limit: ReadLimit): Uint8Array {
    const first = this.#chunks[0] ?? new Uint8Array()
    const taken = takeUpTo(limit, first)
    if (taken.length === first.length) this.#chunks.shift()
    else this.#chunks[0] = first.subarray(taken.length)
    this.size -= taken.length
    return taken
  }

  /** Nobody has it open any more, so what is left in it is lost. */
  get isOver(): boolean {
    return this.hadReader && this.readers === 0 && this.writers === 0
  }
}

/** What an end is opened for: a FIFO can be open for both. */
type Access = { readonly reads: boolean; readonly writes: boolean }

export class PipeEnd implements OpenFile {
  readonly terminal = false
  readonly #pipe: Pipe
  readonly #access: Access
  /** The writers that had gone before it was opened: what they wrote is not what it waits for. */
  readonly #writersBefore: number

  constructor(pipe: Pipe, access: Access) {
    this.#pipe = pipe
    this.#access = access
    this.#writersBefore = pipe.writersEver - pipe.writers
    if (access.writes) {
      pipe.writers += 1
      pipe.writersEver += 1
    }
    if (access.reads) {
      pipe.readers += 1
      pipe.hadReader = true
    }
  }

  get writes(): boolean {
    return this.#access.writes
  }

  read(limit: ReadLimit): ReadResult {
    if (!this.#access.reads) throw new FileSystemError('EBADF', '')
    if (this.#pipe.size > 0) return this.#pipe.take(limit)
    return this.#isAtEnd ? 'end' : 'wait'
  }

  readable(): boolean {
    return !this.#access.reads || this.#pipe.size > 0 || this.#isAtEnd
  }

  write(data: Uint8Array): void {
    if (!this.#access.writes) throw new FileSystemError('EBADF', '')
    if (this.#isBroken) throw new FileSystemError('EPIPE', '')
    this.#pipe.push(data)
  }

  writable(): boolean {
    if (!this.#access.writes || this.#isBroken) return true
    return this.#pipe.readers > 0 && this.#pipe.size < capacity
  }

  release(): void {
    if (this.#access.writes) this.#pipe.writers -= 1
    if (this.#access.reads) this.#pipe.readers -= 1
  }

  /** All writers are gone, after one has been there. */
  get #isAtEnd(): boolean {
    return this.#pipe.writers === 0 && this.#pipe.writersEver > this.#writersBefore
  }

  get #isBroken(): boolean {
    return this.#pipe.readers === 0 && this.#pipe.hadReader
  }
}
