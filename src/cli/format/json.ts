/** JSON as Go's encoding/json writes it. */

/** A JSON document. Objects keep the order of their keys, which is the order of the fields in Docker's Go structs. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** Escapes `<`, `>` and `&` and the two line separators in JSON text, as `json.Marshal` does by default. */
export function escapeForHtml(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Compact JSON without HTML escapes: the template function `json` and `--format json` of `docker inspect`. */
export function jsonText(value: JsonValue): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

/** Indented JSON as `docker inspect` prints it. */
export function indentedJson(value: JsonValue, indent = 4): string {
  return JSON.stringify(value, null, indent)
}

/** A map with its keys in order of their bytes, as Go encodes maps. */
export function sortedObject(entries: Iterable<readonly [string, JsonValue]>): { readonly [key: string]: JsonValue } {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
