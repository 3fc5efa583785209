/** `docker network ls`: which networks (moby, daemon/network/filter.go). */
import { EngineError } from '../errors'
import { type Filters, matchesExactly, matchesLabels, matchesPattern, refuseUnknownFilters } from '../images/filters'
import type { Machine } from '../machine'
import type { Network } from './network'
import { isPredefined } from './network-store'

/** Keys of `--filter`. */
export const networkFilters = ['dangling', 'driver', 'id', 'label', 'name', 'scope', 'type']

/** In the order in which they were made. @throws EngineError for filters that are not possible. */
export function listNetworks(machine: Machine, filters: Filters): readonly Network[] {
  refuseUnknownFilters(filters, networkFilters)
  const dangling = readDangling(filters)
  const types = readTypes(filters)
  return [...machine.networks.values()].filter(
    (network) =>
      matchesPattern(filters, 'name', network.name) &&
      matchesPattern(filters, 'id', network.id) &&
      matchesExactly(filters, 'driver', network.driver) &&
      matchesExactly(filters, 'scope', 'local') &&
      matchesLabels(filters, network.labels) &&
      (types?.has(isPredefined(network.name) ? 'builtin' : 'custom') ?? true) &&
      // A listing knows nobody's endpoints, so every network that somebody made counts as dangling.
      dangling !== isPredefined(network.name),
  )
}

function readDangling(filters: Filters): boolean | undefined {
  const values = filters.get('dangling')
  const [value] = values ?? []
  if (values === undefined || value === undefined) return undefined
  if (values.length > 1) throw new EngineError('invalid-argument', 'got more than one value for filter key "dangling"')
  if (value === 'true' || value === '1') return true
  if (value === 'false' || value === '0') return false
  throw new EngineError(
    'invalid-argument',
    `invalid value for filter 'dangling', must be "true" (or "1"), or "false" (or "0")`,
  )
}

function readTypes(filters: Filters): ReadonlySet<string> | undefined {
  const types = filters.get('type')
  for (const type of types ?? []) {
    if (type === 'custom' || type === 'builtin') continue
    throw new EngineError('invalid-argument', `invalid filter: 'type'='${type}'`)
  }
  return types === undefined ? undefined : new Set(types)
}
