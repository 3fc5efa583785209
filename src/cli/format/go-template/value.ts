/**
 * Values that a Go template works on, with what reflection knows about them: a struct refuses an unknown field, a map
 * does not; a nil slice prints `[]`, a nil pointer `<nil>`.
 */
import type { JsonValue } from '../../../engine/oci/json'
import { jsonText, presentFields } from '../json'

/** A method of a struct, called with the arguments of its template command. */
export type GoMethod = {
  readonly kind: 'method'
  readonly parameters: number
  call(values: readonly GoValue[]): GoValue
}

/** `boxed` marks a value that sits in an `interface{}`, as all of decoded JSON does; only error texts tell. */
export type GoValue =
  | {
      readonly kind: 'string'
      readonly text: string
      readonly boxed?: true
      /** A named type of strings; absent for `string` itself. */
      readonly type?: string
    }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly boxed?: true }
  | { readonly kind: 'integer'; readonly value: number; readonly type?: string }
  | { readonly kind: 'float'; readonly value: number }
  /** `json.Number`: prints as it stands in the document and compares with nothing. */
  | { readonly kind: 'number'; readonly text: string }
  /** A nil pointer or interface; boxed when it is JSON's null, which prints like a missing key. */
  | { readonly kind: 'nil'; readonly boxed?: true }
  /** What a missing key of a map gives: prints `<no value>`. */
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'slice'
      readonly items: readonly GoValue[]
      readonly type: string
      readonly boxed?: true
      readonly isNil?: true
    }
  | {
      readonly kind: 'map'
      readonly entries: ReadonlyMap<string, GoValue>
      readonly type: string
      readonly boxed?: true
      readonly isNil?: true
      /** A named type that keys have: a plain string is none. */
      readonly keyType?: string
      /** What `index` gives for a missing key: the zero value of the element type. */
      readonly zero: GoValue
      readonly methods?: ReadonlyMap<string, GoMethod>
    }
  | {
      readonly kind: 'struct'
      /** As Go prints it: `*formatter.ContainerContext`. */
      readonly type: string
      readonly fields: ReadonlyMap<string, GoValue | GoMethod | (() => GoValue)>
      /** Overrides how the struct is encoded (`MarshalJSON`). */
      readonly toJson?: () => string
      /** Overrides how the struct prints (`String`). */
      readonly toText?: () => string
    }

export const absent: GoValue = { kind: 'absent' }
export const nil: GoValue = { kind: 'nil' }

/** @param type a named type of strings, which functions that want a `string` refuse */
export function goString(text: string, type?: string): GoValue {
  return type === undefined ? { kind: 'string', text } : { kind: 'string', text, type }
}

export function goBoolean(value: boolean): GoValue {
  return { kind: 'boolean', value }
}

export function goInteger(value: number): GoValue {
  return { kind: 'integer', value }
}

/** A `[]string`; nil when it is empty. */
export function goStrings(texts: readonly string[]): GoValue {
  const isNil = texts.length === 0 ? ({ isNil: true } as const) : {}
  return { ...isNil, kind: 'slice', items: texts.map((text) => goString(text)), type: '[]string' }
}

/** Decoded JSON as `interface{}` values with `json.Number`s: what Docker's templates see of an object they have no type for. */
export function fromRawJson(json: JsonValue): GoValue {
  if (json === null) return { kind: 'nil', boxed: true }
  if (typeof json === 'string') return { kind: 'string', text: json, boxed: true }
  if (typeof json === 'boolean') return { kind: 'boolean', value: json, boxed: true }
  if (typeof json === 'number') return { kind: 'number', text: String(json) }
  if (isJsonArray(json)) return { kind: 'slice', items: json.map(fromRawJson), type: '[]interface {}', boxed: true }
  const entries = new Map(presentFields(json).map(([key, value]) => [key, fromRawJson(value)]))
  return { kind: 'map', entries, type: 'map[string]interface {}', boxed: true, zero: absent }
}

export function isJsonArray(json: JsonValue): json is readonly JsonValue[] {
  return Array.isArray(json)
}

/** The keys of a map in the order in which Go ranges over and prints them. */
export function sortedKeys(entries: ReadonlyMap<string, unknown>): readonly string[] {
  return [...entries.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** A struct's field, with deferred ones worked out; undefined when there is none of that name. */
export function structField(
  struct: Extract<GoValue, { kind: 'struct' }>,
  name: string,
): GoValue | GoMethod | undefined {
  const field = struct.fields.get(name)
  return typeof field === 'function' ? field() : field
}

/** The fields of a struct that hold data, in order. */
function structData(struct: Extract<GoValue, { kind: 'struct' }>): readonly (readonly [string, GoValue])[] {
  const data: (readonly [string, GoValue])[] = []
  for (const name of struct.fields.keys()) {
    const value = structField(struct, name)
    if (value !== undefined && value.kind !== 'method') data.push([name, value])
  }
  return data
}

/** What `fmt.Print` makes of a value (`%v`). */
export function printValue(value: GoValue): string {
  switch (value.kind) {
    case 'string':
    case 'number':
      return value.text
    case 'boolean':
      return String(value.value)
    case 'integer':
      return String(value.value)
    case 'float':
      return String(value.value)
    case 'nil':
      return '<nil>'
    case 'absent':
      return '<no value>'
    case 'slice':
      return `[${value.items.map(printNested).join(' ')}]`
    case 'map':
      return `map[${sortedKeys(value.entries)
        .map((key) => `${key}:${printNested(value.entries.get(key) ?? absent)}`)
        .join(' ')}]`
    case 'struct':
      return value.toText === undefined ? printFields(value) : value.toText()
  }
}

function printFields(struct: Extract<GoValue, { kind: 'struct' }>): string {
  return `{${structData(struct)
    .map(([, field]) => printNested(field))
    .join(' ')}}`
}

function printNested(value: GoValue): string {
  return value.kind === 'absent' ? '<nil>' : printValue(value)
}

/** A value as compact JSON, as the template function `json` encodes it. */
export function valueToJson(value: GoValue): string {
  switch (value.kind) {
    case 'string':
      return jsonText(value.text)
    case 'number':
      return value.text
    case 'boolean':
    case 'integer':
    case 'float':
      return String(value.value)
    case 'nil':
    case 'absent':
      return 'null'
    case 'slice':
      return value.isNil ? 'null' : `[${value.items.map(valueToJson).join(',')}]`
    case 'map':
      return value.isNil
        ? 'null'
        : objectToJson(sortedKeys(value.entries).map((key) => [key, value.entries.get(key) ?? nil]))
    case 'struct':
      return value.toJson === undefined ? objectToJson(structData(value)) : value.toJson()
  }
}

function objectToJson(entries: readonly (readonly [string, GoValue])[]): string {
  return `{${entries.map(([key, value]) => `${jsonText(key)}:${valueToJson(value)}`).join(',')}}`
}

/** Truth as `text/template` has it: false, 0, nil and everything empty are false; a struct is always true. */
export function isTrue(value: GoValue): boolean {
  switch (value.kind) {
    case 'string':
    case 'number':
      return value.text !== ''
    case 'boolean':
      return value.value
    case 'integer':
    case 'float':
      return value.value !== 0
    case 'nil':
    case 'absent':
      return false
    case 'slice':
      return value.items.length > 0
    case 'map':
      return value.entries.size > 0
    case 'struct':
      return true
  }
}

/** The static Go type, `interface {}` for boxed values. */
export function typeName(value: GoValue): string {
  if (value.kind === 'number' || ('boxed' in value && value.boxed)) return 'interface {}'
  return dynamicTypeName(value)
}

/** The Go type of what is inside an interface. */
export function dynamicTypeName(value: GoValue): string {
  switch (value.kind) {
    case 'string':
      return value.type ?? 'string'
    case 'number':
      return 'json.Number'
    case 'boolean':
      return 'bool'
    case 'integer':
      return value.type ?? 'int'
    case 'float':
      return 'float64'
    case 'nil':
    case 'absent':
      return 'interface {}'
    default:
      return value.type
  }
}
