/** Sizes as BuildKit's progress writes them (tonistiigi/units). */

const units = ['B', 'kB', 'MB', 'GB'] as const

/** `34B`, `3.03kB`: powers of a thousand, two digits after the point. */
export function byteCount(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${unit === 0 ? value : value.toFixed(2)}${units[unit] ?? 'GB'}`
}
