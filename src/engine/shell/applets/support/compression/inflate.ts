/** Decompression (RFC 1951). */
import {
  canonicalCodes,
  distanceCodes,
  fixedDistanceLengths,
  fixedLiteralLengths,
  lengthCodes,
  longestMatch,
} from './deflate-tables'

/** Data that is no compressed data, or ends too early. */
export class CompressionError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CompressionError'
  }
}

/**
 * Decompresses the blocks that begin at an offset.
 * @returns the bytes, and the offset after the last block
 * @throws CompressionError
 */
export function inflate(data: Uint8Array, offset: number): { readonly bytes: Uint8Array; readonly end: number } {
  return new Inflater(data, offset).run()
}

/** Symbols by `length:code`. */
type Decoder = ReadonlyMap<number, number>

/** One number for a code and its length. */
function keyOf(code: number, length: number): number {
  return (length << 16) | code
}

function decoderOf(lengths: readonly number[]): Decoder {
  const codes = canonicalCodes(lengths)
  return new Map(
    lengths.flatMap((length, symbol) => (length === 0 ? [] : [[keyOf(codes[symbol] ?? 0, length), symbol] as const])),
  )
}

const fixedLiterals = decoderOf(fixedLiteralLengths)
const fixedDistances = decoderOf(fixedDistanceLengths)

/** In which order the lengths of the codes for code lengths are written. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

class Inflater {
  private readonly output: number[] = []
  private bit = 0

  constructor(
    private readonly data: Uint8Array,
    private position: number,
  ) {}

  run(): { readonly bytes: Uint8Array; readonly end: number } {
    for (let last = false; !last; ) {
      last = this.bits(1) === 1
      this.block(this.bits(2))
    }
    return { bytes: Uint8Array.from(this.output), end: this.position + (this.bit > 0 ? 1 : 0) }
  }

  private block(kind: number): void {
    if (kind === 0) this.stored()
    else if (kind === 1) this.compressed(fixedLiterals, fixedDistances)
    else if (kind === 2) this.dynamic()
    else throw new CompressionError('corrupted data')
  }

  private stored(): void {
    if (this.bit > 0) {
      this.bit = 0
      this.position += 1
    }
    const length = this.bits(16)
    this.bits(16)
    for (let count = 0; count < length; count += 1) this.output.push(this.bits(8))
  }

  private dynamic(): void {
    const literals = this.bits(5) + 257
    const distances = this.bits(5) + 1
    const count = this.bits(4) + 4
    const codeLengths = Array.from({ length: 19 }, () => 0)
    for (const symbol of lengthOrder.slice(0, count)) codeLengths[symbol] = this.bits(3)
    const lengths = this.codeLengths(decoderOf(codeLengths), literals + distances)
    this.compressed(decoderOf(lengths.slice(0, literals)), decoderOf(lengths.slice(literals)))
  }

  private codeLengths(decoder: Decoder, wanted: number): readonly number[] {
    const lengths: number[] = []
    while (lengths.length < wanted) {
      const symbol = this.symbol(decoder)
      if (symbol < 16) lengths.push(symbol)
      else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? 0, this.bits(2) + 3)
      else repeat(lengths, 0, symbol === 17 ? this.bits(3) + 3 : this.bits(7) + 11)
    }
    return lengths
  }

  private compressed(literals: Decoder, distances: Decoder): void {
    for (let symbol = this.symbol(literals); symbol !== 256; symbol = this.symbol(literals)) {
      if (symbol < 256) this.output.push(symbol)
      else this.copy(symbol === 285 ? longestMatch : this.valueOf(lengthCodes[symbol - 257]), distances)
    }
  }

  private copy(length: number, distances: Decoder): void {
    const distance = this.valueOf(distanceCodes[this.symbol(distances)])
    if (distance > this.output.length) throw new CompressionError('corrupted data')
    for (let count = 0; count < length; count += 1) this.output.push(this.output[this.output.length - distance] ?? 0)
  }

  private valueOf(code: { readonly base: number; readonly extraBits: number } | undefined): number {
    if (code === undefined) throw new CompressionError('corrupted data')
    return code.base + this.bits(code.extraBits)
  }

  private symbol(decoder: Decoder): number {
    let code = 0
    for (let length = 1; length < 16; length += 1) {
      code = (code << 1) | this.bits(1)
      const symbol = decoder.get(keyOf(code, length))
      if (symbol !== undefined) return symbol
    }
    throw new CompressionError('corrupted data')
  }

  /** The next bits as a number, the lowest first. */
  private bits(count: number): number {
    let value = 0
    for (let index = 0; index < count; index += 1) {
      const byte = this.data[this.position]
      if (byte === undefined) throw new CompressionError('unexpected end of file')
      value |= ((byte >> this.bit) & 1) << index
      this.bit = (this.bit + 1) & 7
      if (this.bit === 0) this.position += 1
    }
    return value
  }
}

function repeat(list: number[], value: number, count: number): void {
  for (let index = 0; index < count; index += 1) list.push(value)
}
