/** Folding the container view: long runs of layers that say nothing about the lanes on show. */
import { foldRun, type OpenFolds } from './fold'
import type { RowContent } from './row-contents'

const limits = { longest: 4, keepFirst: 1, keepLast: 1 } as const

function isSilentLayer({ kind, cells }: RowContent): boolean {
  return kind === 'layer' && cells.length === 0
}

function foldSilent(run: readonly RowContent[], openFolds: OpenFolds): readonly RowContent[] {
  const { first, folded, last } = foldRun(run, limits)
  const [top] = folded
  if (top === undefined) return first
  const id = `fold:${top.id}`
  const open = openFolds.has(id)
  const fold: RowContent = {
    id,
    kind: 'fold',
    open,
    chainIds: folded.flatMap(({ chainId }) => chainId ?? []),
    cells: [],
  }
  return [...first, fold, ...(open ? folded : []), ...last]
}

/** The rows with every long silent run folded. */
export function foldRows(rows: readonly RowContent[], openFolds: OpenFolds): readonly RowContent[] {
  const folded: RowContent[] = []
  let run: RowContent[] = []
  for (const row of rows) {
    if (isSilentLayer(row)) {
      run.push(row)
      continue
    }
    folded.push(...foldSilent(run, openFolds), row)
    run = []
  }
  return [...folded, ...foldSilent(run, openFolds)]
}
