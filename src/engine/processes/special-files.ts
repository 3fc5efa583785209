/** Open files without a disk behind them: a task's own streams and the devices of `null(4)`, `random(4)` and `full(4)`. */
import { FileSystemError } from '../filesystem/file-system'
import type { OpenFile, ReadResult } from './open-file'
import type { ReadLimit } from './program'
import { seedLength, stretchedBytes } from './stretched-bytes'

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
  return new DeviceFile({
    read: (limit) => stretchedBytes(randomBytes(seedLength), chunkSize(limit)),
    write: discard,
  })
}
