/** Going back through what was typed before. */

/** A walk through the history: the lines that begin with what stood in the prompt, newest first, and how far back it is. */
export type Recall = {
  /** What stood in the prompt when the walk began. */
  readonly typed: string
  /** 0 is what was typed, 1 the newest line that fits. */
  readonly steps: number
}

/** Each line once, the newest first. */
function fitting(history: readonly string[], prefix: string): readonly string[] {
  return [...new Set(history.toReversed())].filter((line) => line.startsWith(prefix) && line !== prefix)
}

/** One step further back (+1) or forward (−1); undefined when there is nothing there. */
export function recalled(
  history: readonly string[],
  recall: Recall,
  direction: 1 | -1,
): { readonly recall: Recall; readonly line: string } | undefined {
  const steps = recall.steps + direction
  if (steps < 0) return undefined
  const line = steps === 0 ? recall.typed : fitting(history, recall.typed)[steps - 1]
  return line === undefined ? undefined : { recall: { ...recall, steps }, line }
}

/** Lines that have the query in them, the newest first. */
export function searchHistory(history: readonly string[], query: string): readonly string[] {
  return query === '' ? [] : [...new Set(history.toReversed())].filter((line) => line.includes(query))
}
