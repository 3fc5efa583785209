/** Names in the order in which people count: `app2` before `app10` (github.com/fvbommel/sortorder, `NaturalLess`). */

/** Digits and what stands between them. */
function chunks(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? []
}

function compareNumbers(left: string, right: string): number {
  const [one, other] = [left.replace(/^0+(?=\d)/, ''), right.replace(/^0+(?=\d)/, '')]
  if (one.length !== other.length) return one.length - other.length
  return one < other ? -1 : one > other ? 1 : left.length - right.length
}

function compareChunks(left: string, right: string): number {
  if (/^\d/.test(left) && /^\d/.test(right)) return compareNumbers(left, right)
  return left < right ? -1 : left > right ? 1 : 0
}

/** Negative when the first name comes first: for `sort`. */
export function naturalOrder(left: string, right: string): number {
  const others = chunks(right)
  for (const [index, chunk] of chunks(left).entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compareChunks(chunk, other)
    if (order !== 0) return order
  }
  return chunks(left).length - others.length
}
