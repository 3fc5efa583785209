/** Moments as `--since` and `--until` take them (moby, api/types/time). */
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
  if (duration !== undefined) return now - duration
  const date = Date.parse(/T|Z$/.test(text) ? withZone(text) : `${text}T00:00:00Z`)
  if (Number.isNaN(date)) {
    throw new CommandError(`invalid value for "${name}": failed to parse value as time or duration: "${text}"`)
  }
  return date
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
