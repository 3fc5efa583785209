/** JSON as Go's encoding/json writes it, and guards for reading JSON that comes from outside. */

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined }

export type JsonObject = { readonly [key: string]: JsonValue | undefined }

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON with the characters escaped that `json.Marshal` escapes for HTML's sake. */
export function withHtmlEscapes(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character)
}

/** The same in compact form. */
export function goJson(value: JsonValue): string {
  return withHtmlEscapes(JSON.stringify(value))
}

/** Parses JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at a key; empty when there is none. */
export function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isRecord(value) ? value[key] : undefined
  return isRecord(found) ? found : {}
}

/** The string at a key; '' when there is none. */
export function stringAt(value: unknown, key: string): string {
  const found = isRecord(value) ? value[key] : undefined
  return typeof found === 'string' ? found : ''
}

export function numberAt(value: unknown, key: string): number | undefined {
  const found = isRecord(value) ? value[key] : undefined
  return typeof found === 'number' ? found : undefined
}

/** The list at a key; undefined when there is none or it is null. */
export function listAt(value: unknown, key: string): readonly unknown[] | undefined {
  const found = isRecord(value) ? value[key] : undefined
  return Array.isArray(found) ? found : undefined
}

/** The strings of the list at a key; undefined when there is no list. */
export function stringsAt(value: unknown, key: string): readonly string[] | undefined {
  return listAt(value, key)?.filter((item) => typeof item === 'string')
}

/** An object with its keys in alphabetical order, in which Go encodes a map. */
export function sortedKeys<Value>(object: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(object).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** A map as Go encodes it: keys in alphabetical order. */
export function sortedFields(map: ReadonlyMap<string, string>): JsonObject {
  return sortedKeys(Object.fromEntries(map))
}
