/** Open files without a disk behind them: a task's own streams and the devices of `null(4)`, `random(4)` and `full(4)`. */
import { FileSystemError } from '../filesystem/file-system'
import { type OpenFile, type ReadResult, takeUpTo } from './open-file'
import type { ReadLimit } from './program'

/** The bytes that one read of an endless device gives when the reader names no limit. */
const deviceChunk = 4096

type Behaviour = {
  readonly terminal?: boolean
  readonly read?: (limit: ReadLimit) => ReadResult
  readonly write?: (data: Uint8Array) => void
}

/** An open file made of two functions; what is left out is refused with EBADF. */
class DeviceFile implements OpenFile {
  readonly terminal: boolean
  readonly #behaviour: Behaviour

  constructor(behaviour: Behaviour) {
    this.#behaviour = behaviour
    this.terminal = behaviour.terminal ?? false
  }

  read(limit: ReadLimit): ReadResult {
    if (this.#behaviour.read === undefined) throw new FileSystemError('EBADF', '')
    return this.#behaviour.read(limit)
  }

  readable(): boolean {
    return true
  }

  write(data: Uint8Array): void {
    if (this.#behaviour.write === undefined) throw new FileSystemError('EBADF', '')
    this.#behaviour.write(data)
  }

  writable(): boolean {
    return true
  }

  release(): void {
    // nothing is held
  }
}

/** Standard output or error: hands on whatever is written. */
export function outputFile(write: (data: Uint8Array) => void): OpenFile {
  return new DeviceFile({ write })
}

const discard = (): void => {}
const chunkSize = (limit: ReadLimit): number => (limit === 'line' ? deviceChunk : Math.min(limit, deviceChunk))
const endlessZeros = (limit: ReadLimit): Uint8Array => new Uint8Array(chunkSize(limit))

export function nullDevice(): OpenFile {
  return new DeviceFile({ read: () => 'end', write: discard })
}

export function zeroDevice(): OpenFile {
  return new DeviceFile({ read: endlessZeros, write: discard })
}

/** `/dev/full`: every write finds no space left. */
export function fullDevice(): OpenFile {
  return new DeviceFile({
    read: endlessZeros,
    write: () => {
      throw new FileSystemError('ENOSPC', '')
    },
  })
}

export function randomDevice(randomBytes: (count: number) => Uint8Array): OpenFile {
  return new DeviceFile({ read: (limit) => randomBytes(chunkSize(limit)), write: discard })
}

/** Standard input: some bytes, and then its end, or silence when somebody holds it open. */
export class InputFile implements OpenFile {
  readonly terminal: boolean
  #rest: Uint8Array
  readonly #staysOpen: boolean
  readonly #echo: ((data: Uint8Array) => void) | undefined

  /** @param output where writing goes when input and output are one terminal */
  constructor(
    content: Uint8Array,
    options: { readonly staysOpen: boolean; readonly output?: (data: Uint8Array) => void },
  ) {
    this.#rest = content
    this.#staysOpen = options.staysOpen
    this.#echo = options.output
    this.terminal = options.output !== undefined
  }

  read(limit: ReadLimit): ReadResult {
    if (this.#rest.length === 0) return this.#staysOpen ? 'wait' : 'end'
    const taken = takeUpTo(limit, this.#rest)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  readable(): boolean {
    return this.#rest.length > 0 || !this.#staysOpen
  }

  write(data: Uint8Array): void {
    if (this.#echo === undefined) throw new FileSystemError('EBADF', '')
    this.#echo(data)
  }

  writable(): boolean {
    return true
  }

  release(): void {
    // the other side keeps it
  }
}
