/** Moments as `--since` and `--until` take them (moby, api/types/time). */
import { wholeSeconds } from '../../../../engine/timestamps'
import { CommandError } from '../../../command'
import { FlagValueError, parseDuration } from '../../../flags/values'

/**
 * Milliseconds since the Unix epoch of a Go duration before now, a number of seconds since the epoch, or a date.
 * '' is undefined.
 * @throws CommandError for anything else.
 */
export function readMoment(text: string, now: number, name: string): number | undefined {
  if (text === '') return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const duration = durationBefore(text)
  if (duration !== undefined) return wholeSeconds(now - duration)
  const part = partOutOfRange(text)
  if (part !== undefined) {
    throw new CommandError(`invalid value for "${name}": parsing time "${text}": ${part} out of range`)
  }
  const date = Date.parse(/T|Z$/.test(text) ? withZone(text) : `${text}T00:00:00Z`)
  if (Number.isNaN(date)) {
    throw new CommandError(`invalid value for "${name}": failed to parse value as time or duration: "${text}"`)
  }
  return date
}

/** Which part of a date that is written as it should be cannot be, in the order in which Go looks. */
function partOutOfRange(text: string): string | undefined {
  const [whole, year, month, day, hour, minute, second] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?/.exec(text)?.map(Number) ?? []
  if (whole === undefined || year === undefined || month === undefined || day === undefined) return undefined
  if (month < 1 || month > 12) return 'month'
  if (hour !== undefined && hour > 23) return 'hour'
  if (minute !== undefined && minute > 59) return 'minute'
  if (second !== undefined && second > 59) return 'second'
  return day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? 'day' : undefined
}

function durationBefore(text: string): number | undefined {
  try {
    return parseDuration(text) / 1e6
  } catch (error) {
    if (error instanceof FlagValueError) return undefined
    throw error
  }
}

function withZone(text: string): string {
  return /(Z|[-+]\d\d:\d\d)$/.test(text) ? text : `${text}Z`
}
