/** Compression with fixed codes: matches of what came before, found by their first three bytes (RFC 1951). */
import { canonicalCodes, distanceCodes, fixedLiteralLengths, lengthCodes, longestMatch } from './deflate-tables'

const shortestMatch = 3
const windowSize = 32_768
const endOfBlock = 256

/** The data as one compressed block. */
export function deflate(data: Uint8Array): Uint8Array {
  const writer = new BitWriter()
  writer.bits(1, 1)
  writer.bits(1, 2)
  /** Where three bytes in a row were met last. */
  const latest = new Map<number, number>()
  for (let position = 0; position < data.length; ) {
    const start = latest.get(keyAt(data, position))
    const length = start === undefined || position - start > windowSize ? 0 : matchLength(data, start, position)
    const step = Math.max(1, length)
    if (start === undefined || length < shortestMatch) writer.literal(data[position] ?? 0)
    else writer.match(length, position - start)
    for (let index = position; index < position + step; index += 1) latest.set(keyAt(data, index), index)
    position += step
  }
  writer.literal(endOfBlock)
  return writer.finish()
}

function keyAt(data: Uint8Array, position: number): number {
  if (position + shortestMatch > data.length) return -1
  return ((data[position] ?? 0) << 16) | ((data[position + 1] ?? 0) << 8) | (data[position + 2] ?? 0)
}

function matchLength(data: Uint8Array, start: number, position: number): number {
  const most = Math.min(longestMatch, data.length - position)
  let length = 0
  while (length < most && data[start + length] === data[position + length]) length += 1
  return length
}

const literalCodes = canonicalCodes(fixedLiteralLengths)
const distanceBits = 5

class BitWriter {
  private readonly bytes: number[] = []
  private current = 0
  private filled = 0

  /** Writes a number, its lowest bit first. */
  bits(value: number, count: number): void {
    for (let index = 0; index < count; index += 1) {
      this.current |= ((value >> index) & 1) << this.filled
      this.filled += 1
      if (this.filled < 8) continue
      this.bytes.push(this.current)
      this.current = 0
      this.filled = 0
    }
  }

  literal(symbol: number): void {
    this.code(literalCodes[symbol] ?? 0, fixedLiteralLengths[symbol] ?? 0)
  }

  match(length: number, distance: number): void {
    if (length === longestMatch) this.literal(285)
    else {
      const symbol = lengthCodes.findLastIndex(({ base }) => base <= length)
      this.literal(257 + symbol)
      this.extra(lengthCodes[symbol], length)
    }
    const code = distanceCodes.findLastIndex(({ base }) => base <= distance)
    this.code(code, distanceBits)
    this.extra(distanceCodes[code], distance)
  }

  finish(): Uint8Array {
    if (this.filled > 0) this.bytes.push(this.current)
    return Uint8Array.from(this.bytes)
  }

  private extra(code: { readonly base: number; readonly extraBits: number } | undefined, value: number): void {
    if (code !== undefined) this.bits(value - code.base, code.extraBits)
  }

  /** Codes are written with their highest bit first. */
  private code(code: number, length: number): void {
    for (let index = length - 1; index >= 0; index -= 1) this.bits((code >> index) & 1, 1)
  }
}
