/** The functions that Docker's templates know: those of text/template and Docker's own (docker/cli, templates/templates.go). */
import { equalsAny, isLess, isLessOrEqual } from './comparison'
import { sprint, sprintf, sprintln } from './printf'
import type { ParameterType, TemplateFunction } from './signatures'
import {
  dynamicTypeName,
  type GoValue,
  goBoolean,
  goInteger,
  goString,
  goStrings,
  isTrue,
  printValue,
  valueToJson,
} from './value'

const text = (value: GoValue | undefined): string =>
  value !== undefined && (value.kind === 'string' || value.kind === 'number') ? value.text : ''
const integer = (value: GoValue | undefined): number => (value?.kind === 'integer' ? value.value : 0)
const at = (values: readonly GoValue[], index: number): GoValue => values[index] ?? { kind: 'nil' }

function length(value: GoValue): GoValue {
  switch (value.kind) {
    case 'string':
    case 'number':
      return goInteger(new TextEncoder().encode(value.text).length)
    case 'slice':
      return goInteger(value.items.length)
    case 'map':
      return goInteger(value.entries.size)
    case 'nil':
    case 'absent':
      throw new Error('len of nil pointer')
    default:
      throw new Error(`len of type ${dynamicTypeName(value)}`)
  }
}

function isNilPointer(value: GoValue): boolean {
  return value.kind === 'nil' && !value.boxed
}

function checkedIndex(key: GoValue, size: number): number {
  if (key.kind === 'nil' || key.kind === 'absent') throw new Error('cannot index slice/array with nil')
  if (key.kind !== 'integer') throw new Error(`cannot index slice/array with type ${dynamicTypeName(key)}`)
  // Go compares with the capacity, which decoding JSON doubles as it grows.
  const capacity = size === 0 ? 0 : 2 ** Math.ceil(Math.log2(size))
  if (key.value < 0 || key.value > capacity) throw new Error(`index out of range: ${key.value}`)
  return key.value
}

/** The key of a map; a plain string does not do where keys have a type of their own. */
function keyText(key: GoValue, type: string | undefined): string {
  if (key.kind === 'string' && key.type === type) return key.text
  throw new Error(`value has type ${dynamicTypeName(key)}; should be ${type ?? 'string'}`)
}

function elementAt(value: GoValue, key: GoValue): GoValue {
  switch (value.kind) {
    case 'slice': {
      const element = value.items[checkedIndex(key, value.items.length)]
      if (element === undefined) throw new Error('reflect: slice index out of range')
      return element
    }
    case 'string':
    case 'number': {
      const byte = new TextEncoder().encode(value.text)[checkedIndex(key, value.text.length)]
      if (byte === undefined) throw new Error('reflect: string index out of range')
      return { kind: 'integer', value: byte, type: 'uint8' }
    }
    case 'map':
      return value.entries.get(keyText(key, value.keyType)) ?? value.zero
    case 'nil':
    case 'absent':
      throw new Error(isNilPointer(value) ? 'index of nil pointer' : 'index of untyped nil')
    default:
      throw new Error(`can't index item of type ${dynamicTypeName(value)}`)
  }
}

function sliceOf(value: GoValue, bounds: readonly GoValue[]): GoValue {
  if (isNilPointer(value)) throw new Error('slice of nil pointer')
  if (value.kind === 'nil' || value.kind === 'absent') throw new Error('slice of untyped nil')
  if (bounds.length > 3) throw new Error(`too many slice indexes: ${bounds.length}`)
  if (value.kind !== 'slice' && value.kind !== 'string')
    throw new Error(`can't slice item of type ${dynamicTypeName(value)}`)
  const size = value.kind === 'slice' ? value.items.length : value.text.length
  const limits = bounds.map((bound) => checkedIndex(bound, size))
  const [from = 0, to = size] = limits
  for (const limit of limits) if (limit > size) throw new Error(`index out of range: ${limit}`)
  if (from > to) throw new Error(`invalid slice index: ${from} > ${to}`)
  if (value.kind === 'string') return goString(value.text.slice(from, to))
  return { ...value, items: value.items.slice(from, to) }
}

function strings(value: GoValue): readonly string[] {
  return value.kind === 'slice' ? value.items.map(printValue) : []
}

function title(words: string): string {
  return words.replace(
    /(^|[^\p{L}\p{Nd}_'])(\p{L})/gu,
    (_match, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
}

/** `template.JSEscapeString`. */
function escapeScript(source: string): string {
  return source.replace(/['"\\<>&=\p{Cc}]/gu, (character) => {
    if ('\'"\\'.includes(character)) return `\\${character}`
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
}

/** `url.QueryEscape`. */
function escapeQuery(source: string): string {
  const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(source)
    .replace(/[!'()*]/g, hex)
    .replaceAll('%20', '+')
}

function pad(values: readonly GoValue[]): GoValue {
  const source = text(values[0])
  if (source === '') return goString('')
  return goString(' '.repeat(Math.max(0, integer(values[1]))) + source + ' '.repeat(Math.max(0, integer(values[2]))))
}

function truncate(source: string, size: number): string {
  return size < 0 || source.length < size ? source : source.slice(0, size)
}

const onText = (change: (source: string) => string): TemplateFunction => ({
  parameters: ['string'],
  call: (values) => goString(change(text(values[0]))),
})

/** All functions by name. `and` and `or` stand here for their names only: the evaluator short-circuits them. */
export const templateFunctions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  [
    'and',
    {
      parameters: ['any'],
      rest: 'any',
      call: (values) => values.find((value) => !isTrue(value)) ?? at(values, values.length - 1),
    },
  ],
  ['or', { parameters: ['any'], rest: 'any', call: (values) => values.find(isTrue) ?? at(values, values.length - 1) }],
  ['not', { parameters: ['any'], call: (values) => goBoolean(!isTrue(at(values, 0))) }],
  ['len', { parameters: ['any'], call: (values) => length(at(values, 0)) }],
  [
    'index',
    { parameters: ['any'], rest: 'any', call: ([value, ...keys]) => keys.reduce(elementAt, value ?? { kind: 'nil' }) },
  ],
  [
    'slice',
    { parameters: ['any'], rest: 'any', call: ([value, ...bounds]) => sliceOf(value ?? { kind: 'nil' }, bounds) },
  ],
  ['print', { parameters: [], rest: 'any', call: (values) => goString(sprint(values)) }],
  [
    'printf',
    { parameters: ['string'], rest: 'any', call: ([format, ...values]) => goString(sprintf(text(format), values)) },
  ],
  ['println', { parameters: [], rest: 'any', call: (values) => goString(sprintln(values)) }],
  [
    'html',
    {
      parameters: [],
      rest: 'any',
      call: (values) => goString(sprint(values).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '')),
    },
  ],
  ['js', { parameters: [], rest: 'any', call: (values) => goString(escapeScript(sprint(values))) }],
  [
    'urlquery',
    {
      parameters: [],
      rest: 'any',
      call: (values) => goString(escapeQuery(sprint(values))),
    },
  ],
  [
    'eq',
    {
      parameters: ['any'],
      rest: 'any',
      call: ([first, ...others]) => goBoolean(equalsAny(first ?? { kind: 'nil' }, others)),
    },
  ],
  ['ne', { parameters: ['any', 'any'], call: (values) => goBoolean(!equalsAny(at(values, 0), [at(values, 1)])) }],
  ['lt', { parameters: ['any', 'any'], call: (values) => goBoolean(isLess(at(values, 0), at(values, 1))) }],
  ['le', { parameters: ['any', 'any'], call: (values) => goBoolean(isLessOrEqual(at(values, 0), at(values, 1))) }],
  ['gt', { parameters: ['any', 'any'], call: (values) => goBoolean(!isLessOrEqual(at(values, 0), at(values, 1))) }],
  ['ge', { parameters: ['any', 'any'], call: (values) => goBoolean(!isLess(at(values, 0), at(values, 1))) }],
  [
    'call',
    {
      parameters: ['any'],
      rest: 'any',
      call: ([value]) => {
        throw new Error(`non-function of type ${dynamicTypeName(value ?? { kind: 'nil' })}`)
      },
    },
  ],
  ['json', { parameters: ['any'], call: (values) => goString(valueToJson(at(values, 0))) }],
  ['split', { parameters: ['string', 'string'], call: (values) => goStrings(text(values[0]).split(text(values[1]))) }],
  [
    'join',
    { parameters: ['[]string', 'string'], call: (values) => goString(strings(at(values, 0)).join(text(values[1]))) },
  ],
  ['title', onText(title)],
  ['lower', onText((source) => source.toLowerCase())],
  ['upper', onText((source) => source.toUpperCase())],
  ['pad', { parameters: ['string', 'int', 'int'], call: pad }],
  [
    'truncate',
    { parameters: ['string', 'int'], call: (values) => goString(truncate(text(values[0]), integer(values[1]))) },
  ],
])

const keepFirst = (parameters: readonly ParameterType[]): TemplateFunction => ({
  parameters,
  call: (values) => at(values, 0),
})

/** The functions for a table's heading: those that would change a value leave the heading as it is. */
export const headingFunctions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ...templateFunctions,
  ['json', keepFirst(['string'])],
  ['split', keepFirst(['string', 'string'])],
  ['join', keepFirst(['string', 'string'])],
  ['title', keepFirst(['string'])],
  ['lower', keepFirst(['string'])],
  ['upper', keepFirst(['string'])],
  ['truncate', keepFirst(['string', 'int'])],
])
