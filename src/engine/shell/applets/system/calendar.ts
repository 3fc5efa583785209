/** `cal`: a month or a year as a calendar. */
import { defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { numberIn } from '../support/numbers'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const dayNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']
const dayLength = 86_400_000
/** Months in a row of a year's calendar, and the blanks between them. */
const monthsInRow = { plain: 3, julian: 2 } as const

export const cal = defineApplet({
  name: 'cal',
  options: 'jmy',
  maximumOperands: 2,
  run(invocation) {
    const { process, options, operands } = invocation
    const today = new Date(process.now())
    const [first, second] = operands
    if (options.has('y') && first !== undefined) throw new UsageError()
    const isYear = options.has('y') || (first !== undefined && second === undefined)
    const year = first === undefined ? today.getUTCFullYear() : numberIn(second ?? first, 1, 9999)
    if (isYear) return print(invocation, yearLines(invocation, year))
    const month = second === undefined ? today.getUTCMonth() + 1 : numberIn(first ?? '', 1, 12)
    const lines = monthLines(invocation, year, month, `${monthNames[month - 1]} ${year}`)
    return print(invocation, [...lines, ''].slice(0, 8))
  },
})

function print({ process }: Invocation, lines: readonly string[]): number {
  process.write(1, lines.map((line) => `${line.trimEnd()}\n`).join(''))
  return 0
}

/** Eight lines: the title, the days of the week, and up to six weeks. */
function monthLines({ options }: Invocation, year: number, month: number, title: string): readonly string[] {
  const isJulian = options.has('j')
  const width = isJulian ? 3 : 2
  const firstWeekDay = options.has('m') ? 1 : 0
  const start = Date.UTC(year, month - 1, 1)
  const days = Math.round((Date.UTC(year, month, 1) - start) / dayLength)
  const offset = Math.round((start - Date.UTC(year, 0, 1)) / dayLength)
  const lead = (new Date(start).getUTCDay() - firstWeekDay + 7) % 7
  const cells = [
    ...Array.from({ length: lead }, () => ''),
    ...Array.from({ length: days }, (_, day) => `${day + 1 + (isJulian ? offset : 0)}`),
  ]
  const names = [...dayNames.slice(firstWeekDay), ...dayNames.slice(0, firstWeekDay)]
  const row = (texts: readonly string[]): string => texts.map((text) => text.padStart(width)).join(' ')
  const weeks = Array.from({ length: 6 }, (_, week) => row(cells.slice(week * 7, week * 7 + 7)))
  return [centered(title, 7 * (width + 1) - 1), row(names), ...weeks]
}

function centered(text: string, width: number): string {
  return `${' '.repeat(Math.floor((width - text.length) / 2))}${text}`
}

function yearLines(invocation: Invocation, year: number): readonly string[] {
  const isJulian = invocation.options.has('j')
  const width = isJulian ? 27 : 20
  const inRow = isJulian ? monthsInRow.julian : monthsInRow.plain
  const lines = [centered(`${year}`, inRow * width + (inRow - 1) * 2), '']
  for (let first = 1; first <= 12; first += inRow) {
    const months = Array.from({ length: inRow }, (_, index) =>
      monthLines(invocation, year, first + index, monthNames[first + index - 1] ?? ''),
    )
    for (let line = 0; line < 8; line += 1) {
      lines.push(months.map((month) => (month[line] ?? '').padEnd(width)).join('  '))
    }
  }
  return lines
}
