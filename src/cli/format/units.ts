/** Sizes and durations as `github.com/docker/go-units` puts them into words. */

const decimalUnits = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB', 'ZB', 'YB']
const binaryUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB', 'ZiB', 'YiB']

function scale(bytes: number, base: number, units: readonly string[]): { value: number; unit: string } {
  let value = bytes
  let index = 0
  while (value >= base && index < units.length - 1) {
    value /= base
    index += 1
  }
  return { value, unit: units[index] ?? '' }
}

/** A number as Go's `%.Ng` prints it: `digits` significant digits, no trailing zeros, `1e+03` from the precision on. */
function formatSignificant(value: number, digits: number): string {
  if (value === 0) return '0'
  const exponent = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(digits)))))
  if (exponent >= -4 && exponent < digits) return String(Number(value.toPrecision(digits)))
  const [mantissa = '', power = '0'] = value.toExponential(digits - 1).split('e')
  const trimmed = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa
  const magnitude = String(Math.abs(Number(power))).padStart(2, '0')
  return `${trimmed}e${Number(power) < 0 ? '-' : '+'}${magnitude}`
}

/**
 * Bytes in decimal units with a number of significant digits: 1984162 → `1.98MB` with 3, `1.984MB` with 4.
 * Models `units.HumanSizeWithPrecision`; `docker images` and `docker ps -s` use 3.
 */
export function humanSizeWithPrecision(bytes: number, digits: number): string {
  const { value, unit } = scale(bytes, 1000, decimalUnits)
  return formatSignificant(value, digits) + unit
}

/** Bytes in decimal units with four significant digits: `units.HumanSize`, as `docker system df` prints. */
export function humanSize(bytes: number): string {
  return humanSizeWithPrecision(bytes, 4)
}

/** Bytes in binary units with four significant digits: `units.BytesSize`, as `docker stats` and `docker info` print. */
export function bytesSize(bytes: number): string {
  const { value, unit } = scale(bytes, 1024, binaryUnits)
  return formatSignificant(value, 4) + unit
}

/** A time span in milliseconds in words: `units.HumanDuration` (`Less than a second`, `3 minutes`, `About an hour`). */
export function humanDuration(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / 1000)
  const minutes = Math.trunc(milliseconds / 60_000)
  const hours = Math.trunc(milliseconds / 3_600_000 + 0.5)
  if (seconds < 1) return 'Less than a second'
  if (seconds === 1) return '1 second'
  if (seconds < 60) return `${seconds} seconds`
  if (minutes === 1) return 'About a minute'
  if (minutes < 60) return `${minutes} minutes`
  if (hours === 1) return 'About an hour'
  if (hours < 48) return `${hours} hours`
  if (hours < 24 * 7 * 2) return `${Math.trunc(hours / 24)} days`
  if (hours < 24 * 30 * 2) return `${Math.trunc(hours / 24 / 7)} weeks`
  if (hours < 24 * 365 * 2) return `${Math.trunc(hours / 24 / 30)} months`
  return `${Math.trunc(milliseconds / 3_600_000 / 24 / 365)} years`
}

/** `2026-11-23 12:59:15 +0000 UTC`: what a Go time in whole seconds prints as. */
export function goTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`
}
