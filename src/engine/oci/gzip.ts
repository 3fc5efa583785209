/** The gzip file format (RFC 1952), compressed and decompressed by fflate, with the checks that it leaves out. */
import { FlateErrorCode, Gunzip, gzipSync } from 'fflate'
import { joinBytes } from '../bytes'
import { crc32 } from './crc32'

type Problem = 'invalid magic' | 'unexpected end of file' | 'corrupted data' | 'crc error'

/** Data that cannot be decompressed. The message is busybox's. */
export class CompressionError extends Error {
  constructor(message: Problem) {
    super(message)
  }
}

/** Bytes after the compressed data of a member: its checksum and its length. */
const trailerLength = 8

/** Compresses without a name and without a time, so that the same bytes always give the same file. */
export function gzip(data: Uint8Array): Uint8Array {
  return gzipSync(data, { mtime: 0 })
}

/** True when the data begins as a gzip file does. */
export function isGzip(data: Uint8Array): boolean {
  return data[0] === 0x1f && data[1] === 0x8b
}

/** Decompresses all members of a gzip file. Throws CompressionError. */
export function gunzip(data: Uint8Array): Uint8Array {
  if (!isGzip(data)) throw new CompressionError('invalid magic')
  const members = membersOf(data)
  for (const [index, { content }] of members.entries()) {
    const end = members[index + 1]?.start ?? data.length
    if (checksumBefore(data, end) !== crc32(content)) throw new CompressionError('crc error')
  }
  return joinBytes(members.map(({ content }) => content))
}

type Member = { readonly start: number; content: Uint8Array }

function membersOf(data: Uint8Array): readonly Member[] {
  const members: Member[] = [{ start: 0, content: new Uint8Array() }]
  const stream = new Gunzip((chunk) => {
    const current = members.at(-1)
    if (current !== undefined) current.content = joinBytes([current.content, chunk])
  })
  stream.onmember = (start) => members.push({ start, content: new Uint8Array() })
  try {
    stream.push(data, true)
  } catch (error) {
    const ended = error instanceof Error && 'code' in error && error.code === FlateErrorCode.UnexpectedEOF
    throw new CompressionError(ended ? 'unexpected end of file' : 'corrupted data')
  }
  return members
}

function checksumBefore(data: Uint8Array, end: number): number {
  if (end < trailerLength) throw new CompressionError('unexpected end of file')
  return new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(end - trailerLength, true)
}
