/** Numbers on command lines. */
import { AppletFailure } from '../applet'
import { parseSize } from './sizes'

/**
 * A whole number, with a unit suffix (b k m …) when the option takes one.
 * @throws AppletFailure `invalid number 'x'`
 */
export function wholeNumber(text: string): number {
  const value = parseSize(text)
  if (value === undefined) throw new AppletFailure(`invalid number '${text}'`)
  return value
}

const durationUnits: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

/**
 * A duration such as `1.5`, `2m` or `inf`, in milliseconds.
 * @throws AppletFailure `invalid number 'x'`
 */
export function duration(text: string): number {
  if (text === 'inf' || text === 'infinity') return Number.POSITIVE_INFINITY
  const match = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text)
  if (match === null) throw new AppletFailure(`invalid number '${text}'`)
  return Number(match[1]) * (durationUnits[match[2] ?? ''] ?? 1) * 1000
}

/** The largest of many numbers, 0 where there is none. `Math.max` takes them as arguments, of which there may not be a hundred thousand. */
export function largest(numbers: Iterable<number>): number {
  let found = 0
  for (const number of numbers) if (number > found) found = number
  return found
}

/** A whole number that an applet was given. @throws AppletFailure for anything else, and outside the range */
export function numberIn(text: string, least: number, most: number): number {
  if (!/^\d+$/.test(text)) throw new AppletFailure(`invalid number '${text}'`)
  const number = Number(text)
  if (number < least || number > most) throw new AppletFailure(`number ${text} is not in ${least}..${most} range`)
  return number
}
