/** Orders of byte strings. */

export type Order = (first: string, second: string) => number

/** By bytes, as `strcmp(3)`. */
export function compareBytes(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

/** Digits in a row count as a number (`strverscmp(3)` for ordinary names). */
export function compareVersions(first: string, second: string): number {
  const [one, other] = [first.match(/\d+|\D+/g) ?? [], second.match(/\d+|\D+/g) ?? []]
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const [left = '', right = ''] = [one[index], other[index]]
    const numeric = /^\d/.test(left) && /^\d/.test(right)
    const order = numeric ? Number(left) - Number(right) : compareBytes(left, right)
    if (order !== 0) return order
  }
  return one.length - other.length
}
