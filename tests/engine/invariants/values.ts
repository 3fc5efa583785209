/** Machines as plain data: made unchangeable, and compared whole. */
import { createHash } from 'node:crypto'

const frozen = new WeakSet<object>()

function refuse(): never {
  throw new TypeError('a machine was changed in place')
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}

/** Makes a value and all it holds unchangeable, the contents of maps too; the bytes of files are left to `fingerprint`. */
export function freezeDeeply<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || frozen.has(value) || value instanceof Uint8Array) return value
  frozen.add(value)
  if (value instanceof Map || value instanceof Set) {
    for (const method of ['set', 'add', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse })
  }
  if (isIterable(value)) for (const item of value) freezeDeeply(item)
  for (const item of Object.values(value)) freezeDeeply(item)
  Object.freeze(value)
  return value
}

/**
 * The digest of a value with all it holds, in its order. Equal values have equal digests. Throws for a function: a machine is data.
 * @param known digests of parts that were seen already; pass a new one to have the bytes of all files read again
 */
export function fingerprint(value: unknown, known: WeakMap<object, string>): string {
  if (typeof value === 'function') throw new TypeError('a machine holds a function')
  if (typeof value !== 'object' || value === null) return `${typeof value}:${String(value)}`
  const before = known.get(value)
  if (before !== undefined) return before
  const digest = createHash('sha256')
    .update(value instanceof Uint8Array ? value : written(value, known))
    .digest('hex')
  known.set(value, digest)
  return digest
}

function written(value: object, known: WeakMap<object, string>): string {
  const items = isIterable(value) ? [...value] : Object.entries(value).filter(([, item]) => item !== undefined)
  return items.map((item) => fingerprint(item, known)).join('\n')
}
