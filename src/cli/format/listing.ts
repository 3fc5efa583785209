/**
 * Listings: what `docker ps`, `docker images`, `docker volume ls` … do with `--format` (docker/cli, cli/command/formatter).
 *
 *   const containers: Listing<Row> = {
 *     typeName: '*formatter.ContainerContext',
 *     columns: [{ name: 'ID', heading: 'CONTAINER ID', value: (row) => row.id.slice(0, 12) }, …],
 *     methods: { Label: (row, key) => row.labels.get(key) ?? '' },
 *     table: '{{.ID}}\t{{.Image}}',
 *     raw: 'container_id: {{.ID}}\nimage: {{.Image}}\n',
 *   }
 *   context.out(renderListing(containers, rows, format))
 *
 * `format` is the flag's value: '' or 'table' gives the default table, `table TEMPLATE`, `json`, `raw` or a template.
 * A quiet listing passes `{{.ID}}`.
 */
import { goJson, type JsonValue } from '../../engine/oci/json'
import { CommandError } from '../command'
import { TemplateError } from './go-template/errors'
import { compileTemplate } from './go-template/template'
import { type GoMethod, type GoValue, goBoolean, goInteger, goString, goStrings } from './go-template/value'
import { sortedObject } from './json'
import { alignColumns } from './table'

/** null prints `<nil>` and is null in JSON; so is an empty list, which prints `[]`. */
type ColumnValue = string | number | boolean | null | readonly string[]

/** One field that a row offers to templates. */
export type Column<Row> = {
  readonly name: string
  /** Stands in the table's first line; '' for fields that Docker gives none. */
  readonly heading: string
  readonly value: (row: Row) => ColumnValue
  /** True for a field that `--format json` leaves out. */
  readonly notInJson?: boolean
}

export type Listing<Row> = {
  /** The Go type that error texts name. */
  readonly typeName: string
  readonly columns: readonly Column<Row>[]
  /** Methods with one argument: `.Label "key"`. */
  readonly methods?: Readonly<Record<string, (row: Row, argument: string) => string>>
  /** The default table's template. */
  readonly table: string
  /** The template of `--format raw`. */
  readonly raw?: string
  /** What refusals of a template begin with; `template parsing error` unless given. */
  readonly refusal?: string
}

/**
 * Renders rows as `--format` asks, ready to be written.
 * @throws {CommandError} `template parsing error: …` for a template that cannot be parsed or does not fit the rows
 */
export function renderListing<Row>(listing: Listing<Row>, rows: readonly Row[], format: string): string {
  const isTable = format === '' || format.startsWith('table')
  const refusal = listing.refusal ?? 'template parsing error'
  const template = compile(templateText(listing, format), refusal)
  const body = rows.map((row) => {
    const { output, error } = template.execute(rowValue(listing, row))
    if (error !== undefined) throw new CommandError(`${refusal}: ${error.message}`)
    return `${output}\n`
  })
  if (!isTable) return body.join('')
  // A heading that cannot be worked out ends where it failed, without a word about it.
  const heading = template.execute(headingValue(listing), { heading: true }).output
  return alignColumns(`${heading}\n${body.join('')}`)
}

/**
 * The trial that `docker ps` makes of a template before it asks the daemon: a bad one fails even without rows,
 * and in other words. Returns the names of the fields that the template reads.
 * @throws {CommandError} `failed to parse template: …` or `failed to execute template: …`
 */
export function tryListingTemplate<Row>(listing: Listing<Row>, emptyRow: Row, format: string): ReadonlySet<string> {
  const read = new Set<string>()
  const columns = listing.columns.map((column): Column<Row> => {
    const value = (row: Row) => {
      read.add(column.name)
      return column.value(row)
    }
    return { ...column, value }
  })
  const template = compile(format, 'failed to parse template')
  const { error } = template.execute(rowValue({ ...listing, columns }, emptyRow))
  if (error !== undefined) throw new CommandError(`failed to execute template: ${error.message}`)
  return read
}

function compile(text: string, refusal: string): ReturnType<typeof compileTemplate> {
  try {
    return compileTemplate(text)
  } catch (error) {
    if (error instanceof TemplateError) throw new CommandError(`${refusal}: ${error.message}`)
    throw error
  }
}

function templateText<Row>(listing: Listing<Row>, format: string): string {
  if (format === '' || format === 'table') return listing.table
  if (format === 'json') return '{{json .}}'
  if (format === 'raw' && listing.raw !== undefined) return listing.raw
  return withEscapes(format.startsWith('table') ? format.slice('table'.length) : format)
}

/** A template as it was typed, with its tabs and line breaks put in. */
export function withEscapes(format: string): string {
  return format
    .replace(/^ +| +$/g, '')
    .replaceAll('\\t', '\t')
    .replaceAll('\\n', '\n')
}

function toGoValue(value: ColumnValue): GoValue {
  if (value === null) return { kind: 'nil' }
  if (typeof value === 'object') return goStrings(value)
  if (typeof value === 'string') return goString(value)
  return typeof value === 'number' ? goInteger(value) : goBoolean(value)
}

/** A row as the struct that templates see. */
export function rowValue<Row>(listing: Listing<Row>, row: Row): GoValue {
  const fields = new Map<string, GoMethod | (() => GoValue)>()
  for (const column of listing.columns) fields.set(column.name, () => toGoValue(column.value(row)))
  for (const [name, method] of Object.entries(listing.methods ?? {})) {
    fields.set(
      name,
      oneArgumentMethod((argument) => method(row, argument)),
    )
  }
  return { kind: 'struct', type: listing.typeName, fields, toJson: () => rowJson(listing, row) }
}

function jsonOf(value: ColumnValue): JsonValue {
  return typeof value === 'object' && value?.length === 0 ? null : value
}

function rowJson<Row>(listing: Listing<Row>, row: Row): string {
  const entries = listing.columns
    .filter((column) => !column.notInJson)
    .map(({ name, value }): readonly [string, JsonValue] => [name, jsonOf(value(row))])
  return goJson(sortedObject(entries))
}

/** The row of headings: a map, in which an unknown field is no error, with `.Label "a.b_c"` giving `b c`. */
function headingValue<Row>(listing: Listing<Row>): GoValue {
  const entries = new Map(listing.columns.map((column) => [column.name, goString(column.heading)]))
  const label = oneArgumentMethod((name) => (name.split('.').at(-1) ?? '').replace(/[-_]/g, ' '))
  const methods = new Map(Object.keys(listing.methods ?? {}).map((name) => [name, label]))
  return { kind: 'map', entries, type: 'formatter.SubHeaderContext', zero: goString(''), methods }
}

function oneArgumentMethod(call: (argument: string) => string): GoMethod {
  return {
    kind: 'method',
    parameters: 1,
    call: ([argument]) => goString(call(argument?.kind === 'string' ? argument.text : '')),
  }
}
