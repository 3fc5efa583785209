/** A small seeded generator: the same seed draws the same numbers on every machine. */

export type Random = {
  /** A whole number from 0 to `end - 1`. */
  readonly below: (end: number) => number
  /** True in so many of a hundred draws. */
  readonly chance: (percent: number) => boolean
  /** One of the values; throws on an empty list. */
  readonly pick: <T>(values: readonly T[]) => T
  /** One of the entries, in proportion to their weights; throws when there are none. */
  readonly pickWeighted: <T extends { readonly weight: number }>(entries: readonly T[]) => T
  /** Between `least` and `most` draws of `draw`, both included. */
  readonly several: <T>(least: number, most: number, draw: () => T) => readonly T[]
}

/** Mulberry32: one 32-bit word of state, mixed by two multiplications a draw. */
function mulberry32(seed: number): () => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bf03635) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A generator for the seed, a whole number. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed)
  const below = (end: number) => Math.floor(next() * end)
  const pick = <T>(values: readonly T[]): T => {
    const value = values[below(values.length)]
    if (value === undefined) throw new RangeError('there is nothing to pick from')
    return value
  }
  return {
    below,
    chance: (percent) => below(100) < percent,
    pick,
    pickWeighted: (entries) => {
      let left = below(entries.reduce((sum, entry) => sum + entry.weight, 0))
      for (const entry of entries) {
        left -= entry.weight
        if (left < 0) return entry
      }
      throw new RangeError('there is nothing to pick from')
    },
    several: (least, most, draw) => Array.from({ length: least + below(most - least + 1) }, draw),
  }
}
