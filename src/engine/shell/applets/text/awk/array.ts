/**
 * An associative array of awk, with the order in which busybox goes through one: by the buckets of its hash table
 * (`editors/awk.c`), newest first within a bucket.
 */
import type { Value } from './values'

const tableSizes = [61, 251, 1021, 4093, 16_381, 65_521]
/** Elements in a bucket on average before the table grows. */
const fullness = 10

export class AwkArray {
  readonly #values = new Map<string, Value>()
  #buckets: string[][] = emptyBuckets(0)
  #size = 0

  get length(): number {
    return this.#values.size
  }

  has(key: string): boolean {
    return this.#values.has(key)
  }

  /** Reading makes the element. */
  get(key: string): Value {
    if (!this.#values.has(key)) this.set(key, undefined)
    return this.#values.get(key)
  }

  set(key: string, value: Value): void {
    const isNew = !this.#values.has(key)
    this.#values.set(key, value)
    if (!isNew) return
    if (Math.floor(this.#values.size / this.#buckets.length) > fullness) this.#grow()
    this.#insert(key)
  }

  delete(key: string): void {
    if (!this.#values.delete(key)) return
    const bucket = this.#bucketOf(key)
    bucket.splice(bucket.indexOf(key), 1)
  }

  clear(): void {
    this.#values.clear()
    this.#size = 0
    this.#buckets = emptyBuckets(0)
  }

  /** All keys, in the order in which `for (key in array)` meets them. */
  keys(): readonly string[] {
    return this.#buckets.flat()
  }

  #insert(key: string): void {
    this.#bucketOf(key).unshift(key)
  }

  #bucketOf(key: string): string[] {
    return this.#buckets[hashOf(key) % this.#buckets.length] ?? []
  }

  #grow(): void {
    if (this.#size + 1 >= tableSizes.length) return
    const before = this.keys()
    this.#size += 1
    this.#buckets = emptyBuckets(this.#size)
    for (const key of before) this.#insert(key)
  }
}

function emptyBuckets(size: number): string[][] {
  return Array.from({ length: tableSizes[size] ?? 0 }, () => [])
}

/** busybox's `hashidx`: each signed byte is added to 63 times what came before, in 32 bits. */
function hashOf(key: string): number {
  let hash = 0
  for (let index = 0; index < key.length; index += 1) {
    const byte = key.charCodeAt(index)
    hash = ((byte > 0x7f ? byte - 0x100 : byte) + Math.imul(hash, 63)) >>> 0
  }
  return hash
}
