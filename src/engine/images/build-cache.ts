/** What BuildKit remembers of earlier builds. */

/** The outcome of one build step, kept under the key of the step and everything before it. */
export type BuildCacheEntry = {
  /** Digest of the step's definition, its inputs and the entry below it. */
  readonly key: string
  /** Layers after this step, lowest first, as chain IDs. A layer named here is not deleted with its image. */
  readonly layers: readonly string[]
  /** When the step ran, in milliseconds since the Unix epoch: a cached step keeps its old time in the history. */
  readonly created: number
  readonly lastUsed: number
  readonly description: string
  /** Bytes that this step added. */
  readonly size: number
}

export type BuildCache = ReadonlyMap<string, BuildCacheEntry>
