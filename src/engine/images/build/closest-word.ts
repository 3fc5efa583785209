/** Suggestions for words that nobody knows: "did you mean …?" (BuildKit, util/suggest). */

/** Number of single-letter insertions, deletions and replacements between two words. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced))
    }
    previous = current
  }
  return previous[right.length] ?? 0
}

const farthest = 3

/** The known word nearest to an unknown one, when it is less than three letters away; capitals count as other letters. */
export function closestWord(word: string, known: readonly string[]): string | undefined {
  let closest: string | undefined
  let distance = farthest
  for (const candidate of known) {
    const found = editDistance(word, candidate)
    if (found < distance) {
      closest = candidate
      distance = found
    }
  }
  return closest
}

/** The known keyword nearest to an unknown one however they are written, in capitals where the unknown one is, else in small letters. */
export function closestKeyword(word: string, known: readonly string[]): string | undefined {
  const closest = closestWord(
    word.toLowerCase(),
    known.map((keyword) => keyword.toLowerCase()),
  )
  return word === word.toUpperCase() ? closest?.toUpperCase() : closest
}
