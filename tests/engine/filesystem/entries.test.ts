import { array, assert, boolean, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allEntries,
  type Entries,
  entryOf,
  namesOf,
  withEntry,
  withoutEntry,
} from '../../../src/engine/filesystem/entries'

type Value = { readonly number: number }

const name = integer({ min: 0, max: 400 }).map((number) => `file-${number}`)
const changes = array(tuple(boolean(), name), { maxLength: 600 })

function applied(entries: Entries<Value>, list: readonly (readonly [boolean, string])[]): Entries<Value> {
  return list.reduce(
    (before, [put, key], index) => (put ? withEntry(before, key, { number: index }) : withoutEntry(before, key)),
    entries,
  )
}

function sorted(entries: Entries<Value>): readonly (readonly [string, number])[] {
  return [...allEntries(entries)]
    .map(([key, { number }]) => [key, number] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** As many entries as are asked for. */
function filled(count: number): Entries<Value> {
  const names = Array.from({ length: count }, (_, number) => [true, `file-${number}`] as const)
  return applied(new Map(), names)
}

describe('entries', () => {
  it('hold what a Map holds after the same changes, whatever their number', () => {
    assert(
      property(constantFrom(0, 30, 64, 200), changes, (count, list) => {
        const entries = applied(filled(count), list)
        const model = new Map<string, Value>(allEntries(filled(count)))
        for (const [index, [put, key]] of list.entries()) {
          if (put) model.set(key, { number: index })
          else model.delete(key)
        }
        expect(sorted(entries)).toEqual(sorted(model))
        expect(entries.size).toBe(model.size)
        expect([...namesOf(entries)].every((key) => entryOf(entries, key)?.number === model.get(key)?.number)).toBe(
          true,
        )
      }),
      { numRuns: 40 },
    )
  })

  it('leave the entries before a change as they were', () => {
    assert(
      property(constantFrom(10, 64, 300), changes, (count, list) => {
        const before = filled(count)
        const copy = sorted(before)
        applied(before, list)
        expect(sorted(before)).toEqual(copy)
      }),
      { numRuns: 40 },
    )
  })

  it('keep names apart whose hashes are the same', () => {
    const [first, second] = ['costarring', 'liquid']
    const entries = withEntry(withEntry(filled(300), first, { number: 1 }), second, { number: 2 })
    expect([entryOf(entries, first)?.number, entryOf(entries, second)?.number, entries.size]).toEqual([1, 2, 302])
    expect(entryOf(withoutEntry(entries, first), second)?.number).toBe(2)
  })

  it('return the same value when a name that is not there is taken away', () => {
    const entries = filled(300)
    expect(withoutEntry(entries, 'none')).toBe(entries)
  })
})
