/** `printf` and number formats of awk. */
import { floatText, integerText, padText, type Specification } from '../../../builtins/number-format'
import { AwkError, complaints } from './syntax'
import { toNumber, toText, type Value } from './values'

const directive = /%([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?[hlL]*(.)?/gs

/** Formats values. A directive that is left without one is an error in busybox only for `*`; texts become empty. */
export function formatAwk(format: string, values: readonly Value[]): string {
  const queue = [...values]
  const plain = (number: number): string => formatNumber('%.6g', number)
  const size = (text: string | undefined): number | undefined =>
    text === '*' ? Math.trunc(toNumber(queue.shift())) : text === undefined ? undefined : Number(text)
  return format.replace(
    directive,
    (whole: string, flags: string, width?: string, precision?: string, conversion?: string) => {
      if (conversion === '%') return '%'
      if (conversion === undefined) return whole
      const dot = whole.includes('.')
      const specification: Specification = {
        flags,
        width: size(width),
        precision: dot ? (size(precision) ?? 0) : undefined,
        conversion,
      }
      return converted(specification, queue.shift(), plain)
    },
  )
}

function converted(specification: Specification, value: Value, plain: (number: number) => string): string {
  const { conversion, precision } = specification
  if (conversion === 's') {
    const text = toText(value, plain)
    return padText(precision === undefined ? text : text.slice(0, precision), specification)
  }
  if (conversion === 'c') {
    const character =
      typeof value === 'number' ? String.fromCharCode(Math.trunc(value) & 0xff) : toText(value, plain).charAt(0)
    return padText(character, specification)
  }
  if (/[diouxX]/.test(conversion)) return integerText(wholePart(toNumber(value)), specification)
  if (/[eEfFgG]/.test(conversion)) return floatText(toNumber(value), specification)
  throw new AwkError(complaints.invalidFormat, 1)
}

const largest = 2n ** 63n - 1n

function wholePart(number: number): bigint {
  if (!Number.isFinite(number)) return -largest - 1n
  const whole = BigInt(Math.trunc(number))
  return whole > largest || whole < -largest - 1n ? -largest - 1n : whole
}

/** A number by a format with one directive (CONVFMT, OFMT). */
export function formatNumber(format: string, number: number): string {
  return formatAwk(format, [number])
}
