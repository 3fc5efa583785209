/** One record of comma-separated values as Go reads it (encoding/csv): fields may stand in quotes, with doubled quotes in them. */
import { FlagValueError } from './values'

/** @throws FlagValueError in the reader's words; columns count bytes from 1 */
export function csvFields(text: string): readonly string[] {
  const fields: string[] = []
  let position = 0
  do {
    const { value, end } = text[position] === '"' ? quotedField(text, position) : plainField(text, position)
    fields.push(value)
    position = end + 1
  } while (position <= text.length)
  return fields
}

type Field = {
  readonly value: string
  /** Where the comma behind it stands, or the end of the text. */
  readonly end: number
}

function plainField(text: string, start: number): Field {
  const comma = text.indexOf(',', start)
  const end = comma === -1 ? text.length : comma
  const quote = text.slice(start, end).indexOf('"')
  if (quote !== -1) throw parseError(text, start + quote, 'bare " in non-quoted-field')
  return { value: text.slice(start, end), end }
}

function quotedField(text: string, start: number): Field {
  const [quoted = ''] = /^"(?:[^"]|"")*"?/.exec(text.slice(start)) ?? []
  const end = start + quoted.length
  const isClosed = quoted.length > 1 && /^"(?:[^"]|"")*"$/.test(quoted)
  const isLast = end === text.length || text[end] === ','
  if (!isClosed || !isLast) throw parseError(text, isClosed ? end - 1 : end, 'extraneous or missing " in quoted-field')
  return { value: quoted.slice(1, -1).replaceAll('""', '"'), end }
}

function parseError(text: string, position: number, problem: string): FlagValueError {
  const column = new TextEncoder().encode(text.slice(0, position)).length + 1
  return new FlagValueError(`parse error on line 1, column ${column}: ${problem}`)
}
