/** Dates: the formats of `strftime(3)` in the C locale, always UTC, and busybox's ways to write a date. */

const dayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const dayLength = 86_400_000

type Formatter = (date: Date) => string

const two = (value: number): string => `${value}`.padStart(2, '0')
const blank = (value: number): string => `${value}`.padStart(2, ' ')
const hour12 = (date: Date): number => date.getUTCHours() % 12 || 12
const dayName = (date: Date): string => dayNames[date.getUTCDay()] ?? ''
const monthName = (date: Date): string => monthNames[date.getUTCMonth()] ?? ''
const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / dayLength)

const formatters: Readonly<Record<string, Formatter>> = {
  a: (date) => dayName(date).slice(0, 3),
  A: dayName,
  b: (date) => monthName(date).slice(0, 3),
  B: monthName,
  c: (date) => formatDate(date.getTime(), '%a %b %e %H:%M:%S %Y'),
  C: (date) => two(Math.floor(date.getUTCFullYear() / 100)),
  d: (date) => two(date.getUTCDate()),
  D: (date) => formatDate(date.getTime(), '%m/%d/%y'),
  e: (date) => blank(date.getUTCDate()),
  F: (date) => formatDate(date.getTime(), '%Y-%m-%d'),
  G: (date) => `${isoWeek(date).year}`,
  h: (date) => monthName(date).slice(0, 3),
  H: (date) => two(date.getUTCHours()),
  I: (date) => two(hour12(date)),
  j: (date) => `${dayOfYear(date) + 1}`.padStart(3, '0'),
  k: (date) => blank(date.getUTCHours()),
  l: (date) => blank(hour12(date)),
  m: (date) => two(date.getUTCMonth() + 1),
  M: (date) => two(date.getUTCMinutes()),
  n: () => '\n',
  p: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  r: (date) => formatDate(date.getTime(), '%I:%M:%S %p'),
  R: (date) => formatDate(date.getTime(), '%H:%M'),
  s: (date) => `${Math.floor(date.getTime() / 1000)}`,
  S: (date) => two(date.getUTCSeconds()),
  t: () => '\t',
  T: (date) => formatDate(date.getTime(), '%H:%M:%S'),
  u: (date) => `${date.getUTCDay() || 7}`,
  U: (date) => two(Math.floor((dayOfYear(date) + 7 - date.getUTCDay()) / 7)),
  V: (date) => two(isoWeek(date).week),
  w: (date) => `${date.getUTCDay()}`,
  W: (date) => two(Math.floor((dayOfYear(date) + 7 - ((date.getUTCDay() + 6) % 7)) / 7)),
  x: (date) => formatDate(date.getTime(), '%m/%d/%y'),
  X: (date) => formatDate(date.getTime(), '%H:%M:%S'),
  y: (date) => two(date.getUTCFullYear() % 100),
  Y: (date) => `${date.getUTCFullYear()}`,
  z: () => '+0000',
  Z: () => 'UTC',
  '%': () => '%',
}

/** `strftime(3)`; a conversion that it does not know stays as it is. */
export function formatDate(milliseconds: number, format: string): string {
  const date = new Date(milliseconds)
  return format.replace(/%(.)/gs, (whole, letter: string) => formatters[letter]?.(date) ?? whole)
}

/** ISO 8601: the week belongs to the year that its Thursday is in. */
function isoWeek(date: Date): { readonly year: number; readonly week: number } {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * dayLength)
  return { year: thursday.getUTCFullYear(), week: Math.floor(dayOfYear(thursday) / 7) + 1 }
}

type Parts = { year: number; month: number; day: number; hour: number; minute: number; second: number }

/**
 * Reads a date as busybox's `date -d` and `touch -d` do.
 * @param now what the text leaves out is taken from here: `touch` takes the time as it is, `date` midnight
 * @returns milliseconds since the Unix epoch, or undefined when the text is no date
 */
export function parseDate(text: string, now: number): number | undefined {
  const epoch = /^@(\d+)$/.exec(text)
  if (epoch !== null) return Number(epoch[1]) * 1000
  for (const { pattern, read } of dateForms) {
    const groups = pattern.exec(text)?.groups
    if (groups !== undefined) return dateOf(read(groups, partsOf(now)))
  }
  return undefined
}

/** The midnight (UTC) before a time, both in milliseconds since the Unix epoch. */
export function startOfDay(milliseconds: number): number {
  return milliseconds - (milliseconds % dayLength)
}

type Groups = Readonly<Record<string, string | undefined>>
type DateForm = { readonly pattern: RegExp; readonly read: (groups: Groups, now: Parts) => Parts }

const named = (groups: Groups, now: Parts): Parts => ({
  year: numberOr(groups.year, now.year),
  month: numberOr(groups.month, now.month),
  day: numberOr(groups.day, now.day),
  hour: numberOr(groups.hour, now.hour),
  minute: numberOr(groups.minute, now.minute),
  second: numberOr(groups.second, now.second),
})

const dateForms: readonly DateForm[] = [
  { pattern: /^(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?$/, read: named },
  {
    pattern:
      /^(?:(?<year>\d{4})\.)?(?<month>\d{1,2})\.(?<day>\d{1,2})-(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?$/,
    read: named,
  },
  {
    pattern:
      /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2}) (?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2}))?$/,
    read: named,
  },
  { pattern: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/, read: named },
  { pattern: /^(?<digits>(?:\d{2}){1,6})(?:\.(?<second>\d{2}))?$/, read: readDigits },
]

/** `[[[[[YY]YY]MM]DD]hh]mm[.ss]`. */
function readDigits(groups: Groups, now: Parts): Parts {
  const digits = groups.digits ?? ''
  const pairs = digits.match(/\d\d/g)?.map(Number) ?? []
  const [minute = 0, hour = now.hour, day = now.day, month = now.month, ...years] = pairs.reverse()
  const [short, century] = years
  const year = short === undefined ? now.year : century === undefined ? shortYear(short) : century * 100 + short
  return { year, month, day, hour, minute, second: numberOr(groups.second, digits.length > 0 ? 0 : now.second) }
}

function shortYear(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year
}

/** `[[CC]YY]MMDDhhmm[.ss]` of `touch -t`; undefined when the text is none. */
export function parseTouchTime(text: string, now: number): number | undefined {
  return /^(?:\d{8}|\d{10}|\d{12})(?:\.\d{2})?$/.test(text) ? parseDate(text, now) : undefined
}

function partsOf(milliseconds: number): Parts {
  const date = new Date(milliseconds)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  }
}

function dateOf(parts: Parts): number | undefined {
  const { year, month, day, hour, minute, second } = parts
  const sensible = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 61
  return sensible ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined
}

function numberOr(text: string | undefined, fallback: number): number {
  return text === undefined ? fallback : Number(text)
}
