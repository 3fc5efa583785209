/** What `--filter` of `du` and `prune` asks of the build cache (buildx, commands/prune.go, `toBuildkitPruneInfo`). */

import { DurationError, parseDuration } from '../../../engine/go-duration'
import { CacheFilterError, parseCacheFilter } from '../../../engine/images/build/cache-filter'
import type { BuildCacheEntry } from '../../../engine/images/build-cache'
import type { Machine } from '../../../engine/machine'
import { CommandError } from '../../command'
import { readFilters } from '../image/filters'

/** What the plugin makes of the flags. */
export type CacheQuery = {
  /** In the daemon's language. */
  readonly text: string
  /** Milliseconds that an entry must not have been used for. */
  readonly unusedFor?: number
}

const onlyOne = 'ERROR: filters expect only one value'

/** Throws CommandError. */
function milliseconds(name: string, text: string): number {
  try {
    return parseDuration(text) / 1e6
  } catch (error) {
    if (!(error instanceof DurationError)) throw error
    throw new CommandError(`ERROR: ${JSON.stringify(name)} filter expects a duration (e.g., '24h'): ${error.message}`)
  }
}

function condition(name: string, value: string): string {
  if (name === 'id') return `id~=${value}`
  return /[!~]$/.test(name) ? `${name}=${value}` : `${name}==${value}`
}

/** Throws CommandError. */
export function readCacheQuery(values: readonly string[]): CacheQuery {
  const filters = readFilters(values)
  const times = [...filters].filter(([name]) => name === 'until' || name === 'unused-for')
  if (times.length > 1) throw new CommandError('ERROR: conflicting filters "until" and "unused-for"')
  if ([...filters.values()].some(({ length }) => length > 1)) throw new CommandError(onlyOne)
  const conditions = [...filters].filter(([name]) => name !== 'until' && name !== 'unused-for')
  const text = conditions.map(([name, [value = '']]) => condition(name, value)).join(',')
  const [[name, [value = '']] = ['', []]] = times
  return name === '' ? { text } : { text, unusedFor: milliseconds(name, value) }
}

/**
 * The daemon's side of it.
 * @param request what was asked for, as its refusals call it
 * @throws {CommandError}
 */
export function cacheMatcher(text: string, request: string): (machine: Machine, entry: BuildCacheEntry) => boolean {
  try {
    return parseCacheFilter(text)
  } catch (error) {
    if (!(error instanceof CacheFilterError)) throw error
    throw new CommandError(`ERROR: ${request} filters [${text}]: ${error.message}`)
  }
}
