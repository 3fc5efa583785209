/** Dates read by a layout as Go's `time.Parse` reads them, with its complaints. */

/** A text that does not follow its layout; the message is Go's. */
export class TimeError extends Error {
  override readonly name = 'TimeError'
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'zone'

/** A part of a layout that stands for a number: how its text looks, and what the number must be. */
type Element = {
  readonly field: Field
  readonly pattern: RegExp
  readonly least?: number
  readonly below?: number
}

/** The elements that Docker's layouts consist of. A fraction may follow seconds though no layout names it. */
const elements: Readonly<Record<string, Element>> = {
  '2006': { field: 'year', pattern: /^\d{4}/ },
  '01': { field: 'month', pattern: /^\d\d/, least: 1, below: 13 },
  '02': { field: 'day', pattern: /^\d\d/ },
  '15': { field: 'hour', pattern: /^\d\d?/, below: 24 },
  '04': { field: 'minute', pattern: /^\d\d/, below: 60 },
  '05': { field: 'second', pattern: /^\d\d(?:[.,]\d+)?/, below: 60 },
  'Z07:00': { field: 'zone', pattern: /^(?:Z|[-+]\d\d:\d\d)/ },
}

/** Elements, and the single characters between them. */
const layoutParts = /2006|01|02|15|04|05|Z07:00|./g

/** Minutes east of Greenwich. */
function readZone(text: string): number {
  const [, sign, hours, minutes] = /^([-+])(\d\d):(\d\d)$/.exec(text) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

function readNumber({ field }: Element, text: string): number {
  return field === 'zone' ? readZone(text) : Number(text.replace(',', '.'))
}

/**
 * Reads a date by a layout made of `2006`, `01`, `02`, `15`, `04`, `05` and `Z07:00`; without a zone it is in UTC.
 * @returns milliseconds since the Unix epoch, with a fraction
 * @throws {TimeError}
 */
export function parseGoTime(layout: string, text: string): number {
  const problem = (reason: string) => new TimeError(`parsing time ${JSON.stringify(text)}${reason}`)
  const numbers = new Map<Field, number>()
  let rest = text
  for (const [part] of layout.matchAll(layoutParts)) {
    const element = elements[part]
    const taken = element === undefined ? (rest.startsWith(part) ? part : '') : (element.pattern.exec(rest)?.[0] ?? '')
    if (taken === '') {
      const [whole, found, wanted] = [layout, rest, part].map((words) => JSON.stringify(words))
      throw problem(` as ${whole}: cannot parse ${found} as ${wanted}`)
    }
    rest = rest.slice(taken.length)
    if (element === undefined) continue
    const { field, least = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = element
    const number = readNumber(element, taken)
    if (number < least || number >= below) throw problem(`: ${field} out of range`)
    numbers.set(field, number)
  }
  if (rest !== '') throw problem(`: extra text: ${JSON.stringify(rest)}`)
  const midnight = midnightOf(numbers)
  if (midnight === undefined) throw problem(': day out of range')
  const [hour = 0, minute = 0, second = 0, zone = 0] = timeFields.map((field) => numbers.get(field))
  return midnight + ((hour * 60 + minute - zone) * 60 + second) * 1000
}

const timeFields: readonly Field[] = ['hour', 'minute', 'second', 'zone']

/** The beginning of a day, in milliseconds since the Unix epoch; undefined when the month has no such day. */
function midnightOf(numbers: ReadonlyMap<Field, number>): number | undefined {
  const month = (numbers.get('month') ?? 1) - 1
  const day = numbers.get('day') ?? 1
  const date = new Date(0)
  const midnight = date.setUTCFullYear(numbers.get('year') ?? 0, month, day)
  return date.getUTCDate() === day && date.getUTCMonth() === month ? midnight : undefined
}
