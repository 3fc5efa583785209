/** What BuildKit remembers of earlier builds. */

import type { LayerTree } from '../filesystem/node'

/** The outcome of one build step, or files that were sent to the builder. */
export type BuildCacheEntry = {
  /** 25 letters and digits. */
  readonly id: string
  readonly kind: 'regular' | 'source.local' | 'exec.cachemount'
  /**
   * Digest of the step's definition, its inputs and the entry below it. Several entries may share one, after
   * `--no-cache`: the newest counts.
   */
  readonly key: string
  /** Layers after this step, lowest first, as chain IDs. A layer named here is not deleted with its image. */
  readonly layers: readonly string[]
  /** When each of those was made that are no base image's: a cached step keeps its old time in the history, and theirs. */
  readonly layerTimes?: readonly number[]
  /** When the step ran, in milliseconds since the Unix epoch. */
  readonly created: number
  readonly lastUsed: number
  readonly usageCount: number
  readonly description: string
  /** Bytes that this step added. */
  readonly size: number
  /** Identifier of the entry that this one stands on. */
  readonly parent?: string
  /** True once its layers went into an image, or came from one. Others are the cache's own, even if an image has the same. */
  readonly exported?: boolean
  /** True once something was built on it: what a step left is not written down for good before that, or before it is exported. */
  readonly committed?: boolean
  /** What a cache mount holds. */
  readonly files?: LayerTree
}

/** True for what may still change: sources, cache mounts, and a result that nothing stands on. */
export function isMutable({ kind, committed, exported }: BuildCacheEntry): boolean {
  return kind !== 'regular' || !(committed === true || exported === true)
}

/** Entries by identifier, oldest first. */
export type BuildCache = ReadonlyMap<string, BuildCacheEntry>
