/** What compressor and decompressor agree on: the codes of lengths and distances (RFC 1951, 3.2.5). */

/** Base values and extra bits of the length codes 257 to 285. */
export const lengthCodes = codes(
  3,
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
)

/** Base values and extra bits of the distance codes 0 to 29. */
export const distanceCodes = codes(
  1,
  Array.from({ length: 30 }, (_, code) => Math.max(0, Math.floor(code / 2) - 1)),
)

/** The longest match, with a code of its own. */
export const longestMatch = 258

type ValueCode = { readonly base: number; readonly extraBits: number }

function codes(first: number, extraBits: readonly number[]): readonly ValueCode[] {
  let base = first
  return extraBits.map((bits) => {
    const code = { base, extraBits: bits }
    base += 1 << bits
    return code
  })
}

/** Lengths of the codes for literals and lengths in blocks with fixed codes (RFC 1951, 3.2.6). */
export const fixedLiteralLengths: readonly number[] = Array.from({ length: 288 }, (_, symbol) => {
  if (symbol < 144) return 8
  if (symbol < 256) return 9
  return symbol < 280 ? 7 : 8
})

export const fixedDistanceLengths: readonly number[] = Array.from({ length: 30 }, () => 5)

/** The canonical code of every symbol, by the lengths of the codes (RFC 1951, 3.2.2). */
export function canonicalCodes(lengths: readonly number[]): readonly number[] {
  const longest = Math.max(0, ...lengths)
  const next: number[] = []
  let code = 0
  for (let length = 1; length <= longest; length += 1) {
    next[length] = code
    code = (code + lengths.filter((other) => other === length).length) << 1
  }
  return lengths.map((length) => {
    if (length === 0) return 0
    const own = next[length] ?? 0
    next[length] = own + 1
    return own
  })
}
