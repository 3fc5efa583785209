/** Values of awk: numbers, strings, what came from input and looks like a number, and what was never assigned. */
import { compareBytes } from '../../support/order'

/** Text from input that counts as a number in comparisons when it looks like one (POSIX: "numeric string"). */
type InputText = { readonly text: string }

/** `undefined` is an uninitialized value: 0 and '' at once. */
export type Value = number | string | InputText | undefined

const numberAtStart =
  /^[ \t\n\r\f\v]*([-+]?(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|inf(?:inity)?|nan))/i
const wholeNumber = /^[ \t\n\r\f\v]*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[ \t\n\r\f\v]*$/

/** The number at the beginning of a text; 0 when there is none (`strtod(3)`). */
function numberIn(text: string): number {
  const digits = numberAtStart.exec(text)?.[1]
  if (digits === undefined) return 0
  const bare = digits.replace(/^[-+]/, '').toLowerCase()
  const magnitude = bare.startsWith('inf') ? Number.POSITIVE_INFINITY : Number(bare)
  return digits.startsWith('-') ? -magnitude : magnitude
}

export function toNumber(value: Value): number {
  if (typeof value === 'number') return value
  return value === undefined ? 0 : numberIn(typeof value === 'string' ? value : value.text)
}

/**
 * @param format writes a number that is not whole (CONVFMT, or OFMT for `print`)
 */
export function toText(value: Value, format: (number: number) => string): string {
  if (typeof value === 'string') return value
  if (value === undefined) return ''
  if (typeof value === 'object') return value.text
  return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? BigInt(value).toString() : format(value)
}

export function isTrue(value: Value): boolean {
  if (typeof value === 'number') return value !== 0
  if (typeof value === 'string') return value !== ''
  if (value === undefined) return false
  return wholeNumber.test(value.text) ? numberIn(value.text) !== 0 : value.text !== ''
}

/** Numbers by size when both are or look like numbers, texts by bytes otherwise. */
export function compareValues(left: Value, right: Value, format: (number: number) => string): number {
  if (isNumeric(left) && isNumeric(right)) return toNumber(left) - toNumber(right)
  return compareBytes(toText(left, format), toText(right, format))
}

function isNumeric(value: Value): boolean {
  if (typeof value === 'object') return wholeNumber.test(value.text)
  return typeof value !== 'string'
}
