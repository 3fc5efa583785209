/** Numbers as C's `printf` writes them. */

export type Specification = {
  /** Of `-`, `+`, blank, `#`, `0`. */
  readonly flags: string
  readonly width: number | undefined
  readonly precision: number | undefined
  readonly conversion: string
}

/** Fills a text up to the width with blanks. A negative width means to the left. */
export function padText(text: string, { flags, width = 0 }: Specification): string {
  return flags.includes('-') || width < 0 ? text.padEnd(Math.abs(width)) : text.padStart(width)
}

export function integerText(value: bigint, specification: Specification): string {
  const { conversion, flags, precision } = specification
  const isSigned = conversion === 'd' || conversion === 'i'
  const magnitude = isSigned ? (value < 0n ? -value : value) : BigInt.asUintN(64, value)
  const digits = digitsOf(magnitude, conversion).padStart(precision ?? 1, '0')
  const marked = flags.includes('#') && magnitude !== 0n ? `${basePrefix(conversion)}${digits}` : digits
  return signedText(
    isSigned && value < 0n,
    isSigned,
    marked,
    precision === undefined ? specification : { ...specification, flags: flags.replaceAll('0', '') },
  )
}

function digitsOf(magnitude: bigint, conversion: string): string {
  if (conversion === 'o') return magnitude.toString(8)
  if (conversion === 'x') return magnitude.toString(16)
  return conversion === 'X' ? magnitude.toString(16).toUpperCase() : magnitude.toString()
}

function basePrefix(conversion: string): string {
  if (conversion === 'o') return '0'
  return conversion === 'x' || conversion === 'X' ? `0${conversion}` : ''
}

export function floatText(value: number, specification: Specification): string {
  const { conversion, precision = 6 } = specification
  const text = floatDigits(Math.abs(value), conversion.toLowerCase(), precision)
  const isNegative = value < 0 || Object.is(value, -0)
  return signedText(
    isNegative,
    true,
    conversion === conversion.toUpperCase() ? text.toUpperCase() : text,
    specification,
  )
}

function floatDigits(magnitude: number, conversion: string, precision: number): string {
  if (!Number.isFinite(magnitude)) return Number.isNaN(magnitude) ? 'nan' : 'inf'
  if (conversion === 'f') return fixedForm(magnitude, precision)
  if (conversion === 'e') return exponentForm(magnitude, precision)
  const significant = precision === 0 ? 1 : precision
  const exponent = magnitude === 0 ? 0 : Number(magnitude.toExponential(significant - 1).split('e')[1])
  if (exponent < -4 || exponent >= significant) {
    return exponentForm(magnitude, significant - 1).replace(/\.?0+e/, 'e')
  }
  const fixed = magnitude.toFixed(significant - 1 - exponent)
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed
}

/** More digits than a double has behind any tie that it can stand for. */
const exactDigits = 30

/** C rounds what lies exactly in the middle to the even digit, JavaScript upwards. */
function fixedForm(magnitude: number, precision: number): string {
  const rounded = magnitude.toFixed(precision)
  if (precision + exactDigits > 100 || magnitude >= 1e21) return rounded
  const exact = magnitude.toFixed(precision + exactDigits)
  const isTie = /^50*$/.test(exact.slice(-exactDigits))
  const lower = exact.slice(0, -exactDigits).replace(/\.$/, '')
  return isTie && /[02468]$/.test(lower) ? lower : rounded
}

function exponentForm(magnitude: number, precision: number): string {
  return magnitude.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2')
}

/** Sign and padding: with the flag `0`, zeros go between the sign and the digits. */
function signedText(isNegative: boolean, isSigned: boolean, digits: string, specification: Specification): string {
  const { flags, width = 0 } = specification
  const positive = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  const sign = isNegative ? '-' : isSigned ? positive : ''
  if (!flags.includes('0') || flags.includes('-')) return padText(`${sign}${digits}`, specification)
  return `${sign}${digits.padStart(width - sign.length, '0')}`
}
