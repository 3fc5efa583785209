/** The gzip file format (RFC 1952). */
import { crc32 } from './crc32'
import { deflate } from './deflate'
import { CompressionError, inflate } from './inflate'

const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
const trailerLength = 8

/** Compresses without a name and without a time, so that the same bytes always give the same file. */
export function gzip(data: Uint8Array): Uint8Array {
  const body = deflate(data)
  return Uint8Array.from([...header, ...body, ...littleEndian(crc32(data)), ...littleEndian(data.length >>> 0)])
}

/** True when the data begins as a gzip file does. */
export function isGzip(data: Uint8Array): boolean {
  return data[0] === 0x1f && data[1] === 0x8b
}

/**
 * Decompresses all members of a gzip file.
 * @throws CompressionError `invalid magic`, `unexpected end of file`, `corrupted data`, `crc error`
 */
export function gunzip(data: Uint8Array): Uint8Array {
  if (!isGzip(data)) throw new CompressionError('invalid magic')
  const parts: Uint8Array[] = []
  for (let offset = 0; offset < data.length && isGzip(data.subarray(offset)); ) {
    const { bytes, end } = inflate(data, offset + headerLength(data, offset))
    if (numberAt(data, end) !== crc32(bytes)) throw new CompressionError('crc error')
    parts.push(bytes)
    offset = end + trailerLength
  }
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** Ten bytes, and after them what the flags announce: extra fields, a name, a comment, a checksum. */
function headerLength(data: Uint8Array, offset: number): number {
  const flags = data[offset + 3] ?? 0
  let length = header.length
  if (flags & 4) length += 2 + (data[offset + length] ?? 0) + ((data[offset + length + 1] ?? 0) << 8)
  if (flags & 8) length = afterZero(data, offset + length) - offset
  if (flags & 16) length = afterZero(data, offset + length) - offset
  return flags & 2 ? length + 2 : length
}

function afterZero(data: Uint8Array, start: number): number {
  const end = data.indexOf(0, start)
  if (end < 0) throw new CompressionError('unexpected end of file')
  return end + 1
}

function littleEndian(value: number): readonly number[] {
  return [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)
}

function numberAt(data: Uint8Array, position: number): number {
  if (position + trailerLength > data.length) throw new CompressionError('unexpected end of file')
  return new DataView(data.buffer, data.byteOffset).getUint32(position, true)
}
