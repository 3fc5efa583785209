/** Open files: what a descriptor stands for (`open(2)`, "open file description"). */
import type { ReadLimit } from './program'

/** The next bytes, or that there are none yet, or none any more. */
export type ReadResult = Uint8Array | 'wait' | 'end'

export interface OpenFile {
  readonly terminal: boolean
  /** Throws FileSystemError EBADF when it is open for writing only, EISDIR … */
  read(limit: ReadLimit): ReadResult
  /** False when reading would have to wait. */
  readable(): boolean
  /** Throws FileSystemError EBADF when it is open for reading only, EPIPE, ENOSPC … */
  write(data: Uint8Array): void
  /** False when a careful writer should wait. */
  writable(): boolean
  /** Called when its last descriptor is closed. */
  release(): void
}

const newline = 10

/** The beginning of `available`, starting at `offset`, that a read with this limit takes. */
export function takeUpTo(limit: ReadLimit, available: Uint8Array, offset = 0): Uint8Array {
  if (limit !== 'line') return available.subarray(offset, offset + limit)
  const end = available.indexOf(newline, offset)
  return end < 0 ? available.subarray(offset) : available.subarray(offset, end + 1)
}
