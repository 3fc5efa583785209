/**
 * The entries of a directory as a value: a change makes new entries and shares what it did not touch.
 *
 *   withEntry(entries, name, value) · withoutEntry(entries, name) · entryOf(entries, name) · allEntries(entries) · namesOf(entries)
 *
 * A few entries are a plain `Map`, which is copied. More of them are spread over a trie by the hash of their names (Bagwell,
 * "Ideal Hash Trees"), so that a change costs the same in a directory of a hundred files and of a hundred thousand.
 */
import { stableNumber } from './stable-number'

/** Names and what stands behind them. The order of names is the same for the same history of changes, and means nothing. */
export type Entries<Value extends object> = ReadonlyMap<string, Value> | SpreadEntries<Value>

/** Entries that are spread out. A plain value like all of a machine, so that it can be copied. */
type SpreadEntries<Value extends object> = { readonly size: number; readonly branches: Branches<Value> }

/** What a `Map` may hold before it is spread out: copying so many takes no longer than a step down the trie. */
const fewEntries = 64
const bitsOfLevel = 5
const bitsOfHash = 32

type Branches<Value extends object> = readonly (Part<Value> | undefined)[]
type Part<Value extends object> = ReadonlyMap<string, Value> | Branches<Value>

function isBranches<Value extends object>(part: Part<Value>): part is Branches<Value> {
  return Array.isArray(part)
}

/** Which branch a name takes at a level of the trie, counted in bits of its hash. */
function branchOf(name: string, level: number): number {
  return (stableNumber(name) >>> level) & (2 ** bitsOfLevel - 1)
}

/** A part that was too large for a `Map`, as branches. */
function spread<Value extends object>(part: ReadonlyMap<string, Value>, level: number): Branches<Value> {
  const branches = Array.from({ length: 2 ** bitsOfLevel }, () => new Map<string, Value>())
  for (const [name, value] of part) branches[branchOf(name, level)]?.set(name, value)
  return branches
}

function partWith<Value extends object>(
  part: Part<Value> | undefined,
  name: string,
  value: Value,
  level: number,
): Part<Value> {
  if (part !== undefined && isBranches(part)) {
    const branch = branchOf(name, level)
    return part.with(branch, partWith(part[branch], name, value, level + bitsOfLevel))
  }
  const changed = new Map(part).set(name, value)
  return changed.size > fewEntries && level < bitsOfHash ? spread(changed, level) : changed
}

function partWithout<Value extends object>(
  part: Part<Value> | undefined,
  name: string,
  level: number,
): Part<Value> | undefined {
  if (part !== undefined && isBranches(part)) {
    const branch = branchOf(name, level)
    return part.with(branch, partWithout(part[branch], name, level + bitsOfLevel))
  }
  const changed = new Map(part)
  changed.delete(name)
  return changed.size === 0 ? undefined : changed
}

function* pairsOf<Value extends object>(
  part: Part<Value> | undefined,
): Generator<readonly [string, Value], void, undefined> {
  if (part === undefined) return
  if (!isBranches(part)) yield* part
  else for (const branch of part) yield* pairsOf(branch)
}

/** What stands behind a name; undefined when nothing does. */
export function entryOf<Value extends object>(entries: Entries<Value>, name: string): Value | undefined {
  let part: Part<Value> | undefined = partOf(entries)
  for (let level = 0; part !== undefined && isBranches(part); level += bitsOfLevel) part = part[branchOf(name, level)]
  return part?.get(name)
}

/** Every name with what stands behind it. */
export function allEntries<Value extends object>(entries: Entries<Value>): Iterable<readonly [string, Value]> {
  return 'branches' in entries ? pairsOf(entries.branches) : entries
}

/** Every name. */
export function* namesOf(entries: Entries<object>): Generator<string, void, undefined> {
  for (const [name] of allEntries(entries)) yield name
}

function partOf<Value extends object>(entries: Entries<Value>): Part<Value> {
  return 'branches' in entries ? entries.branches : entries
}

function entriesOf<Value extends object>(part: Part<Value> | undefined, size: number): Entries<Value> {
  if (part === undefined) return new Map()
  if (!isBranches(part)) return part
  return size > fewEntries / 2 ? { size, branches: part } : new Map(pairsOf(part))
}

/** The entries with `value` behind `name`, in place of what was there. */
export function withEntry<Value extends object>(entries: Entries<Value>, name: string, value: Value): Entries<Value> {
  return entriesOf(
    partWith(partOf(entries), name, value, 0),
    entryOf(entries, name) === undefined ? entries.size + 1 : entries.size,
  )
}

/** The entries without `name`. */
export function withoutEntry<Value extends object>(entries: Entries<Value>, name: string): Entries<Value> {
  if (entryOf(entries, name) === undefined) return entries
  return entriesOf(partWithout(partOf(entries), name, 0), entries.size - 1)
}
