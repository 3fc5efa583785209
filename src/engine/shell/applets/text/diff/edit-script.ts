/** The shortest way from one list of lines to another, and its hunks. */

/** One line of a comparison: kept, taken away or added. */
export type Edit = { readonly kind: ' ' | '-' | '+'; readonly line: string }

/** A stretch of changes with the kept lines around it; positions count from 1. */
export type Hunk = {
  readonly oldStart: number
  readonly newStart: number
  readonly edits: readonly Edit[]
}

/** Above this many cells the table would be too large: all lines between count as changed. */
const largestTable = 4_000_000

/**
 * Compares by a longest common subsequence of what `key` makes of the lines.
 * Removals come before additions.
 */
export function editScript(
  before: readonly string[],
  after: readonly string[],
  key: (line: string) => string,
): readonly Edit[] {
  const [old, young] = [before.map(key), after.map(key)]
  let start = 0
  while (start < old.length && start < young.length && old[start] === young[start]) start += 1
  let [oldEnd, newEnd] = [old.length, young.length]
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === young[newEnd - 1]) {
    oldEnd -= 1
    newEnd -= 1
  }
  const kept = (lines: readonly string[]): Edit[] => lines.map((line) => ({ kind: ' ', line }))
  return [
    ...kept(before.slice(0, start)),
    ...middle(before, after, { old, young, start, oldEnd, newEnd }),
    ...kept(before.slice(oldEnd)),
  ]
}

type Span = {
  readonly old: readonly string[]
  readonly young: readonly string[]
  readonly start: number
  readonly oldEnd: number
  readonly newEnd: number
}

function middle(before: readonly string[], after: readonly string[], span: Span): readonly Edit[] {
  const { old, young, start, oldEnd, newEnd } = span
  const edits: Edit[] = []
  const lengths = commonLengths(span)
  let [left, right] = [start, start]
  while (left < oldEnd || right < newEnd) {
    const same = left < oldEnd && right < newEnd && old[left] === young[right]
    if (same) {
      edits.push({ kind: ' ', line: before[left] ?? '' })
      left += 1
      right += 1
    } else if (left < oldEnd && (right >= newEnd || lengths(left + 1, right) >= lengths(left, right + 1))) {
      edits.push({ kind: '-', line: before[left] ?? '' })
      left += 1
    } else {
      edits.push({ kind: '+', line: after[right] ?? '' })
      right += 1
    }
  }
  return edits
}

/** How many lines the rests after two positions have in common. */
function commonLengths({ old, young, start, oldEnd, newEnd }: Span): (left: number, right: number) => number {
  const [height, width] = [oldEnd - start + 1, newEnd - start + 1]
  if (height * width > largestTable) return () => 0
  const table = new Uint32Array(height * width)
  for (let row = height - 2; row >= 0; row -= 1) {
    for (let column = width - 2; column >= 0; column -= 1) {
      const same = old[start + row] === young[start + column]
      const below = table[(row + 1) * width + column] ?? 0
      const beside = table[row * width + column + 1] ?? 0
      const diagonal = table[(row + 1) * width + column + 1] ?? 0
      table[row * width + column] = same ? diagonal + 1 : Math.max(below, beside)
    }
  }
  return (left, right) => table[(left - start) * width + (right - start)] ?? 0
}

/** Cuts an edit script into hunks with this many kept lines around changes. */
export function hunksOf(edits: readonly Edit[], context: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  let [oldLine, newLine] = [1, 1]
  let open: { from: number; oldStart: number; newStart: number; lastChange: number } | undefined
  const close = (end: number): void => {
    if (open === undefined) return
    hunks.push({ oldStart: open.oldStart, newStart: open.newStart, edits: edits.slice(open.from, end) })
    open = undefined
  }
  for (const [index, { kind }] of edits.entries()) {
    if (kind !== ' ') {
      if (open !== undefined && index - open.lastChange > 2 * context + 1) close(open.lastChange + context + 1)
      const lead = Math.min(context, index)
      open ??= { from: index - lead, oldStart: oldLine - lead, newStart: newLine - lead, lastChange: index }
      open.lastChange = index
    }
    if (kind !== '+') oldLine += 1
    if (kind !== '-') newLine += 1
  }
  if (open !== undefined) close(Math.min(edits.length, open.lastChange + context + 1))
  return hunks
}
