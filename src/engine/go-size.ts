/** Sizes as Docker's Go code reads them (docker/go-units, size.go, `parseSize`). */

/** A text that is no size; the message is Go's. */
export class SizeError extends Error {
  override readonly name = 'SizeError'
}

/** Powers of the base. */
const suffixes: Readonly<Record<string, number>> = { '': 0, b: 0, k: 1, m: 2, g: 3, t: 4, p: 5 }

/**
 * Bytes of a size such as `512m` or `1.5GiB`.
 * @param base of its units: 1024 for memory (`RAMInBytes`), 1000 for files (`FromHumanSize`)
 * @throws {SizeError}
 */
export function parseGoSize(text: string, base: 1000 | 1024): number {
  const end = Math.max(...[...'01234567890. '].map((character) => text.lastIndexOf(character)))
  const number = text.slice(0, end + 1)
  const suffix = text.slice(end + 1).toLowerCase()
  const value = text[end] === ' ' ? Number(number.slice(0, -1) || Number.NaN) : Number(number || Number.NaN)
  const wellFormed = end >= 0 && Number.isFinite(value) && /^[0-9.]+(?:[eE][-+]?[0-9]+)? ?$/.test(number)
  if (!wellFormed || value < 0) throw new SizeError(`invalid size: '${text}'`)
  const power = suffixes[suffix.replace(/(?<=[kmgtp])i?b?$/, '')]
  if (power === undefined) throw new SizeError(`invalid suffix: '${suffix}'`)
  return Math.trunc(value * base ** power)
}
