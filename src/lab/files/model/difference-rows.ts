/** A tree of differences as rows: what is open, in order, with each row's depth. */
import type { ComparedEntry } from '../../../engine/filesystem/comparison'

export type DifferenceRow = {
  readonly entry: ComparedEntry
  /** 1 for what is in the root directory. */
  readonly level: number
  /** Undefined for what has nothing beneath it. */
  readonly open: boolean | undefined
}

/** Directories that hold changes stand open; what was added or deleted as a whole is closed. The learner's wish turns that around. */
function isOpen({ kind, path }: ComparedEntry, turned: ReadonlySet<string>): boolean {
  return (kind === 'passed' || kind === 'changed') !== turned.has(path)
}

/** The rows that are to be seen. @param turned paths that were opened or closed against the rule */
export function differenceRows(
  entries: readonly ComparedEntry[],
  turned: ReadonlySet<string>,
  level = 1,
): readonly DifferenceRow[] {
  return entries.flatMap((entry) => {
    const open = entry.children.length === 0 ? undefined : isOpen(entry, turned)
    const beneath = open ? differenceRows(entry.children, turned, level + 1) : []
    return [{ entry, level, open }, ...beneath]
  })
}

/** The set with the path in it, or without it if it was. */
export function toggled(paths: ReadonlySet<string>, path: string): ReadonlySet<string> {
  const changed = new Set(paths)
  if (!changed.delete(path)) changed.add(path)
  return changed
}
