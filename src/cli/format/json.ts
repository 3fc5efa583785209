/** JSON as Docker's commands print it: no HTML escapes, unlike `goJson`. */
import type { JsonObject, JsonValue } from '../../engine/oci/json'

/** Compact JSON: the template function `json` and `--format json` of `docker inspect`. */
export function jsonText(value: JsonValue): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

/** An array of objects that are JSON already, on one line or indented as `docker inspect` prints it. */
export function jsonArray(items: readonly string[], isIndented: boolean): string {
  if (!isIndented || items.length === 0) return `[${items.join(',')}]`
  const indented = items.map((item) => item.replace(/^/gm, '    '))
  return `[\n${indented.join(',\n')}\n]`
}

/** Indented JSON, as it stands in such an array. */
export function indentedJson(value: JsonValue): string {
  return JSON.stringify(value, null, 4)
}

/** A map with its keys in order of their bytes, as Go encodes maps. */
export function sortedObject(entries: Iterable<readonly [string, JsonValue]>): JsonObject {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}

/** The fields of an object that are there, in order: Go leaves out empty fields marked `omitempty`. */
export function presentFields(object: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(object).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
}
