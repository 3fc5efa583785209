/** Long things are folded to a plate that says how much it holds, and opens. */

/** Which folds the reader has opened, by their id. */
export type OpenFolds = ReadonlySet<string>

/** Parts of a long run that stay visible while its middle is folded. */
export type FoldLimits = {
  /** Runs up to this length are never folded. */
  readonly longest: number
  readonly keepFirst: number
  readonly keepLast: number
}

export type FoldedRun<Item> = {
  readonly first: readonly Item[]
  /** Empty when nothing is folded. */
  readonly folded: readonly Item[]
  readonly last: readonly Item[]
}

/** Cuts the middle out of a run that is too long to show. */
export function foldRun<Item>(run: readonly Item[], { longest, keepFirst, keepLast }: FoldLimits): FoldedRun<Item> {
  if (run.length <= longest) return { first: run, folded: [], last: [] }
  return {
    first: run.slice(0, keepFirst),
    folded: run.slice(keepFirst, run.length - keepLast),
    last: run.slice(run.length - keepLast),
  }
}
