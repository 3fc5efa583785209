/** Pipes (`pipe(7)`): what one end takes in comes out at the other. */
import { FileSystemError } from '../filesystem/file-system'
import { type OpenFile, type ReadResult, takeUpTo } from './open-file'
import type { ReadLimit } from './program'

/** Bytes that a pipe holds before a careful writer waits (`pipe(7)`, "Pipe capacity"). */
const capacity = 65_536

/** Makes a pipe and returns its two ends. */
export function makePipe(): { readonly readEnd: OpenFile; readonly writeEnd: OpenFile } {
  const pipe = new Pipe()
  return { readEnd: new ReadEnd(pipe), writeEnd: new WriteEnd(pipe) }
}

class Pipe {
  readonly #chunks: Uint8Array[] = []
  size = 0
  hasReader = true
  hasWriter = true

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
}

class ReadEnd implements OpenFile {
  readonly terminal = false
  readonly #pipe: Pipe

  constructor(pipe: Pipe) {
    this.#pipe = pipe
  }

  read(limit: ReadLimit): ReadResult {
    if (this.#pipe.size > 0) return this.#pipe.take(limit)
    return this.#pipe.hasWriter ? 'wait' : 'end'
  }

  readable(): boolean {
    return this.#pipe.size > 0 || !this.#pipe.hasWriter
  }

  write(): void {
    throw new FileSystemError('EBADF', '')
  }

  writable(): boolean {
    return true
  }

  release(): void {
    this.#pipe.hasReader = false
  }
}

export class WriteEnd implements OpenFile {
  readonly terminal = false
  readonly #pipe: Pipe

  constructor(pipe: Pipe) {
    this.#pipe = pipe
  }

  read(): ReadResult {
    throw new FileSystemError('EBADF', '')
  }

  readable(): boolean {
    return true
  }

  write(data: Uint8Array): void {
    if (!this.#pipe.hasReader) throw new FileSystemError('EPIPE', '')
    this.#pipe.push(data)
  }

  writable(): boolean {
    return !this.#pipe.hasReader || this.#pipe.size < capacity
  }

  release(): void {
    this.#pipe.hasWriter = false
  }
}
