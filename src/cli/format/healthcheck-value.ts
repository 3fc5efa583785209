/** A health check as templates see it: intervals are durations (moby, `HealthcheckConfig`). */
import type { JsonObject, JsonValue } from '../../engine/oci/json'
import { type GoValue, goInteger, goStrings, isJsonArray } from './go-template/value'
import { jsonText } from './json'

/** The fields in the order of the Go type, which leaves out those that are empty when it is encoded. */
const fieldOrder = ['Test', 'Interval', 'Timeout', 'StartPeriod', 'StartInterval', 'Retries']

export function healthcheckValue(json: JsonObject): GoValue {
  const { Test: test, Retries: retries } = json
  const words = test !== undefined && test !== null && isJsonArray(test) ? test.map(String) : []
  const duration = (name: string) => [name, durationValue(json[name])] as const
  return {
    kind: 'struct',
    type: '*v1.HealthcheckConfig',
    fields: new Map<string, GoValue>([
      ['Test', goStrings(words)],
      ...['Interval', 'Timeout', 'StartPeriod', 'StartInterval'].map(duration),
      ['Retries', goInteger(typeof retries === 'number' ? retries : 0)],
    ]),
    toJson: () => jsonText(encodedHealthcheck(json)),
  }
}

/** The settings that are there, in the order in which Go writes them. */
export function encodedHealthcheck(json: JsonObject): JsonObject {
  return Object.fromEntries(fieldOrder.flatMap((name) => (isEmpty(json[name]) ? [] : [[name, json[name]]])))
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === 0
}

function durationValue(json: JsonValue | undefined): GoValue {
  const nanoseconds = typeof json === 'number' ? json : 0
  return {
    kind: 'struct',
    type: 'time.Duration',
    fields: new Map(),
    toText: () => durationText(nanoseconds),
    toJson: () => String(nanoseconds),
  }
}

/** `1m30s`, `1.5s`, `200ms`: `time.Duration.String` of so many nanoseconds, none below zero. */
function durationText(nanoseconds: number): string {
  if (nanoseconds === 0) return '0s'
  if (nanoseconds < 1e3) return `${nanoseconds}ns`
  if (nanoseconds < 1e6) return `${nanoseconds / 1e3}µs`
  if (nanoseconds < 1e9) return `${nanoseconds / 1e6}ms`
  const seconds = nanoseconds / 1e9
  const minutes = Math.floor(seconds / 60)
  const rest = `${(nanoseconds - minutes * 60e9) / 1e9}s`
  if (minutes === 0) return rest
  return minutes < 60 ? `${minutes}m${rest}` : `${Math.floor(minutes / 60)}h${minutes % 60}m${rest}`
}
