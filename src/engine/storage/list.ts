/** `docker volume ls`: which volumes (moby, volume/service). */
import {
  booleanFilter,
  type Filters,
  matchesExactly,
  matchesLabels,
  matchesPattern,
  refuseUnknownFilters,
} from '../images/filters'
import type { Machine } from '../machine'
import type { Volume } from './volume'
import { usersOf } from './volume-use'

/** Keys of `--filter`. */
export const volumeFilters = ['dangling', 'driver', 'label', 'name']

/** In the order in which they were made. @throws EngineError for filters that are not possible. */
export function listVolumes(machine: Machine, filters: Filters): readonly Volume[] {
  refuseUnknownFilters(filters, volumeFilters)
  const dangling = filters.has('dangling') ? booleanFilter(filters, 'dangling', false) : undefined
  return [...machine.volumes.values()].filter(
    ({ name, driver, labels }) =>
      matchesPattern(filters, 'name', name) &&
      matchesExactly(filters, 'driver', driver) &&
      matchesLabels(filters, labels) &&
      (dangling === undefined || dangling === (usersOf(machine, name).length === 0)),
  )
}
