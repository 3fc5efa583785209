/** Draws from word lists that depend on nothing but a seed. */
import { randomNumbers, shuffle } from '../../store/shuffle'

export type Draws = {
  /** A whole number from `least` to `most`, both included. */
  readonly number: (least: number, most: number) => number
  /** True half of the time. */
  readonly chance: () => boolean
  readonly pick: <const Entries extends readonly [unknown, ...unknown[]]>(entries: Entries) => Entries[number]
  /** All entries in a drawn order. */
  readonly mix: <Entry>(entries: readonly Entry[]) => readonly Entry[]
}

export function drawsFrom(seed: number): Draws {
  const random = randomNumbers(seed)
  const number = (least: number, most: number) => least + Math.floor(random.next().value * (most - least + 1))
  return {
    number,
    chance: () => number(0, 1) === 1,
    pick: (entries) => entries[number(0, entries.length - 1)] ?? entries[0],
    mix: (entries) => shuffle(entries, number(0, 2 ** 32 - 1)),
  }
}
