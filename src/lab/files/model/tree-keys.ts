/** What a key does in a tree, after the ARIA Authoring Practices' tree view. */
import type { DifferenceRow } from './difference-rows'

/** Where the focus goes, or which path is opened, closed or chosen. */
export type TreeAction = { readonly kind: 'focus' | 'turn' | 'select'; readonly path: string }

function focus(row: DifferenceRow | undefined): TreeAction | undefined {
  return row && { kind: 'focus', path: row.entry.path }
}

/** The row of the directory that a row is in. */
function parentOf(rows: readonly DifferenceRow[], index: number): DifferenceRow | undefined {
  const level = rows[index]?.level ?? 1
  return rows.slice(0, index).findLast((row) => row.level < level)
}

/** The action of a key while the row at `index` has the focus; undefined for a key that does nothing. */
export function treeAction(rows: readonly DifferenceRow[], index: number, key: string): TreeAction | undefined {
  const row = rows[index]
  if (row === undefined) return undefined
  const { path } = row.entry
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      if (row.open === undefined) return undefined
      return row.open ? focus(rows[index + 1]) : { kind: 'turn', path }
    case 'ArrowLeft':
      return row.open ? { kind: 'turn', path } : focus(parentOf(rows, index))
    case 'Enter':
    case ' ':
      return { kind: 'select', path }
    default:
      return undefined
  }
}
