/** Sizes as the page writes them. */
import { benchText } from '../../content/text/bench'

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes in decimal units with three significant digits: 1984162 → `1.98 MB`, as Docker rounds them. */
export function sizeInWords(bytes: number): string {
  let value = bytes
  let unit: (typeof units)[number] = 'B'
  for (const next of units.slice(1)) {
    if (value < 999.5) break
    value /= 1000
    unit = next
  }
  return benchText.bytes(unit === 'B' ? String(value) : String(Number(value.toPrecision(3))), unit)
}
