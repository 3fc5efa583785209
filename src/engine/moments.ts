/** Moments as `--since`, `--until` and the filter `until` take them (moby, api/types/time/timestamp.go, `GetTimestamp`). */
import { DurationError, parseDuration } from './go-duration'
import { parseGoTime, TimeError } from './go-time'
import { wholeSeconds } from './timestamps'

/** A text that is no moment. */
export class MomentError extends Error {
  override readonly name = 'MomentError'
}

/** Milliseconds that a duration is long; undefined for what is none, also for a bare 0, which is a moment. */
function durationOf(text: string): number | undefined {
  if (text === '0') return undefined
  try {
    return parseDuration(text) / 1e6
  } catch (error) {
    if (error instanceof DurationError) return undefined
    throw error
  }
}

/** The layout that a date seems to be written in. */
function layoutOf(text: string): string {
  const hasZone = /[zZ+]/.test(text) || text.split('-').length === 4
  const zone = hasZone ? 'Z07:00' : ''
  if (text.includes('.')) return `2006-01-02T15:04:05${zone}`
  if (!text.includes('T')) return `2006-01-02${zone}`
  const colons = text.split(':').length - 1 - (hasZone && !/[zZ]/.test(text) ? 1 : 0)
  const time = ['15', '15:04'][Math.max(0, colons)] ?? '15:04:05'
  return `2006-01-02T${time}${zone}`
}

/**
 * A Go duration before now, in whole seconds; a date; or seconds since the epoch.
 * @param now milliseconds since the Unix epoch, as is the answer
 * @throws {MomentError}
 */
export function readMoment(text: string, now: number): number {
  const duration = durationOf(text)
  if (duration !== undefined) return wholeSeconds(now - duration)
  try {
    return parseGoTime(layoutOf(text), text)
  } catch (error) {
    if (!(error instanceof TimeError)) throw error
    if (text.includes('-')) throw new MomentError(error.message)
    if (/^\+?\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1000
    throw new MomentError(`failed to parse value as time or duration: ${JSON.stringify(text)}`)
  }
}
