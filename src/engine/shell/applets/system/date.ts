/** `date`: the logical clock of the machine, in UTC. */
import { AppletFailure, defineApplet, type Invocation, systemChangeFailure } from '../applet'
import { UsageError } from '../options'
import { formatDate, parseDate, startOfDay } from '../support/dates'
import { statusOf } from '../support/status'

const defaultFormat = '%a %b %e %H:%M:%S %Z %Y'
/** A time without -s: `MMDDhhmm[[YY]YY][.ss]` with the year put in front, or one of the other forms. */
function settableTime(text: string): string {
  const [whole, rest, year = '', seconds = ''] = /^(\d{8})(\d{2}|\d{4})?(\.\d{2})?$/.exec(text) ?? []
  if (whole !== undefined) return `${year}${rest}${seconds}`
  if (/^[\d.]*$/.test(text)) throw new AppletFailure(`invalid date '${text}'`)
  return text
}

const isoFormats: Readonly<Record<string, string>> = {
  date: '%Y-%m-%d',
  hours: '%Y-%m-%dT%H+00:00',
  minutes: '%Y-%m-%dT%H:%M+00:00',
  seconds: '%Y-%m-%dT%H:%M:%S+00:00',
  ns: '%Y-%m-%dT%H:%M:%S,000000000+00:00',
}

export const date = defineApplet({
  name: 'date',
  options: 'Rs:ud:r:I::D:',
  longOptions: { 'rfc-822': 'R', 'rfc-2822': 'R', set: 's', utc: 'u', date: 'd', reference: 'r' },
  run(invocation) {
    const { process, options, operands } = invocation
    const formats = operands.filter((operand) => operand.startsWith('+'))
    const [operand, ...others] = operands.filter((operand) => !operand.startsWith('+'))
    if (formats.length > 1 || others.length > 0) throw new UsageError()
    const toSet = options.value('s') ?? (operand === undefined ? undefined : settableTime(operand))
    const time = shownTime(invocation, toSet)
    const format = formats[0]?.slice(1) ?? optionFormat(invocation)
    if (toSet !== undefined) {
      throw systemChangeFailure(process, 'SYS_TIME', "can't set date: Operation not permitted")
    }
    process.write(1, `${formatDate(time, format)}\n`)
    return 0
  },
})

function shownTime({ process, options }: Invocation, toSet: string | undefined): number {
  const file = options.value('r')
  if (file !== undefined) {
    const status = statusOf(process, file)
    if (status === undefined) throw new AppletFailure(`can't stat '${file}': No such file or directory`)
    return status.modified
  }
  const text = toSet ?? options.value('d')
  if (text === undefined) return process.now()
  const time = parseDate(text, startOfDay(process.now()))
  if (time === undefined) throw new AppletFailure(`invalid date '${text}'`)
  return time
}

function optionFormat({ options }: Invocation): string {
  if (options.has('R')) return '%a, %d %b %Y %H:%M:%S +0000'
  if (!options.has('I')) return defaultFormat
  const precision = options.value('I') ?? 'date'
  const format = isoFormats[precision] ?? Object.entries(isoFormats).find(([name]) => name.startsWith(precision))?.[1]
  if (format === undefined) throw new UsageError()
  return format
}
