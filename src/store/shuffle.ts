/** Chance that depends on nothing but its seed. */

/** Numbers from 0 (included) to 1 (excluded), always the same for a seed: the generator mulberry32. */
export function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed >>> 0
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The entries in an order that the seed decides (Fisher and Yates). */
export function shuffle<Entry>(entries: readonly Entry[], seed: number): readonly Entry[] {
  const random = randomNumbers(seed)
  const rest = [...entries]
  return entries.flatMap(() => rest.splice(Math.floor(random.next().value * rest.length), 1))
}

/** A seed for one part of a round, from the round's seed and the part's name (the hash FNV-1a). */
export function seedFor(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
