/** Differences as a tree after the ARIA Authoring Practices: one tab stop, arrow keys move, right opens and left closes. */
import { type KeyboardEvent, useRef, useState } from 'react'
import { comparisonText as text } from '../../../content/text/lab-files'
import type { ComparedEntry } from '../../../engine/filesystem/comparison'
import type { Comparison } from '../model/compare'
import { differenceRows, toggled } from '../model/difference-rows'
import { type TreeAction, treeAction } from '../model/tree-keys'
import { DifferenceItem } from './DifferenceItem'

type Props = {
  readonly label: string
  readonly entries: readonly ComparedEntry[]
  readonly origins: Comparison['origins']
  readonly selected: string | undefined
  readonly onSelect: (path: string) => void
}

/** Rows drawn at first, and added on request: a tree may have a hundred thousand. */
const rowsAtOnce = 300

export function DifferenceTree({ label, entries, origins, selected, onSelect }: Props) {
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [limit, setLimit] = useState(rowsAtOnce)
  const [active, setActive] = useState<string>()
  const tree = useRef<HTMLDivElement>(null)
  const all = differenceRows(entries, turned)
  const rows = all.slice(0, limit)
  const current = rows.some(({ entry }) => entry.path === active) ? active : rows[0]?.entry.path

  const focus = (path: string) => {
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []
    for (const item of items) if (item.dataset.path === path) item.focus()
  }

  const act = ({ kind, path }: TreeAction) => {
    if (kind === 'focus') focus(path)
    else if (kind === 'turn') setTurned(toggled(turned, path))
    else onSelect(path)
  }

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const action = treeAction(rows, index, event.key)
    if (action === undefined) return
    event.preventDefault()
    act(action)
  }

  return (
    <>
      <div className="difference-tree" role="tree" aria-label={label} ref={tree}>
        {rows.map((row, index) => (
          <DifferenceItem
            key={row.entry.path}
            row={row}
            origins={origins}
            isSelected={row.entry.path === selected}
            isCurrent={row.entry.path === current}
            onFocus={() => setActive(row.entry.path)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onTurn={() => act({ kind: 'turn', path: row.entry.path })}
            onSelect={() => act({ kind: 'select', path: row.entry.path })}
          />
        ))}
      </div>
      {all.length > rows.length && (
        <button type="button" className="quiet-button" onClick={() => setLimit(limit + rowsAtOnce)}>
          {text.more(all.length - rows.length)}
        </button>
      )}
    </>
  )
}
