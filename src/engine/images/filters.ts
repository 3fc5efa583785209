/** `name=value` filters of listing and pruning commands (moby, api/types/filters). */
import { EngineError } from '../errors'
import { matchesExpression } from '../expressions'
import { MomentError, readMoment } from '../moments'

/** Filter names to the values given for them. */
export type Filters = ReadonlyMap<string, readonly string[]>

/** Throws EngineError for a filter that the request does not know. */
export function refuseUnknownFilters(filters: Filters, known: readonly string[]): void {
  for (const name of filters.keys()) {
    if (known.includes(name)) continue
    throw new EngineError('invalid-argument', name === '' ? 'invalid filter' : `invalid filter '${name}'`)
  }
}

/** The value of a filter that says yes or no; the fallback when it is not given. Throws EngineError for neither, and for both. */
export function booleanFilter(filters: Filters, name: string, fallback: boolean): boolean {
  const values = filters.get(name)
  if (values === undefined) return fallback
  const isTrue = values.includes('1') || values.includes('true')
  const isFalse = values.includes('0') || values.includes('false')
  if (isTrue === isFalse) {
    throw new EngineError('invalid-argument', `invalid filter '${name}=[${[...values].sort().join(' ')}]'`)
  }
  return isTrue
}

/** True when the labels satisfy every `label=KEY` and `label=KEY=VALUE`, and none of the `label!=`. */
export function matchesLabels(filters: Filters, labels: ReadonlyMap<string, string> | null): boolean {
  const has = (condition: string): boolean => {
    const [key = '', ...rest] = condition.split('=')
    const value = labels?.get(key)
    return value !== undefined && (rest.length === 0 || value === rest.join('='))
  }
  return (filters.get('label') ?? []).every(has) && !(filters.get('label!') ?? []).some(has)
}

/** True when the filter is not given or one of its values is the text. */
export function matchesExactly(filters: Filters, name: string, text: string): boolean {
  return filters.get(name)?.includes(text) ?? true
}

/** True when the filter is not given, or one of its values is the text or a regular expression for it. */
export function matchesPattern(filters: Filters, name: string, text: string): boolean {
  return filters.get(name)?.some((value) => value === text || matchesExpression(value, text)) ?? true
}

/**
 * The time that `until=` names: a Go duration before now, seconds since the epoch, or a date.
 * Milliseconds since the Unix epoch; undefined when the filter is not given. Throws EngineError for anything else.
 */
export function untilFilter(filters: Filters, now: number): number | undefined {
  const values = filters.get('until')
  const [value] = values ?? []
  if (values === undefined || value === undefined) return undefined
  if (values.length > 1) throw new EngineError('invalid-argument', 'more than one until filter specified')
  try {
    return readMoment(value, now)
  } catch (error) {
    if (error instanceof MomentError) throw new EngineError('invalid-argument', error.message)
    throw error
  }
}
