/** Values of `--filter`. */
import type { Filters } from '../../../engine/images/filters'

/** `name=value` texts, grouped by name; an empty text asks for nothing. */
export function readFilters(values: readonly string[]): Filters {
  const filters = new Map<string, string[]>()
  for (const text of values.filter((value) => value !== '')) {
    const equals = text.indexOf('=')
    const name = text.slice(0, equals).trim().toLowerCase()
    filters.set(name, [...(filters.get(name) ?? []), text.slice(equals + 1).trim()])
  }
  return filters
}
