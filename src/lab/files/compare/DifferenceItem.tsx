/** One row of the tree of differences. */
import type { CSSProperties, KeyboardEvent } from 'react'
import { browseText, comparisonText as text } from '../../../content/text/lab-files'
import { changeSigns } from '../../../ui/change-signs'
import { Icon } from '../../../ui/Icon'
import type { Comparison } from '../model/compare'
import type { DifferenceRow } from '../model/difference-rows'
import { useSpotlight } from '../use-spotlight'

type Props = {
  readonly row: DifferenceRow
  readonly origins: Comparison['origins']
  readonly isSelected: boolean
  /** True for the row that Tab reaches. */
  readonly isCurrent: boolean
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Opens or closes what is beneath it. */
  readonly onTurn: () => void
  readonly onSelect: () => void
}

/** The layer that made the difference: of what was deleted the one that still has it. */
function originOf({ entry }: DifferenceRow, origins: Comparison['origins']) {
  if (entry.after !== undefined) return origins.after[entry.after.layer]
  return entry.before && origins.before[entry.before.layer]
}

function levelStyle(level: number): CSSProperties & Readonly<Record<'--level', number>> {
  return { '--level': level }
}

function wordsOf({ entry: { kind, differences } }: DifferenceRow): string {
  if (kind !== 'changed') return text.kinds[kind]
  return text.differ(browseText.and(differences.map((difference) => text.differences[difference])))
}

export function DifferenceItem({ row, origins, isSelected, isCurrent, onFocus, onKeyDown, onTurn, onSelect }: Props) {
  const { entry, level, open } = row
  const { kind, path, name } = entry
  const spotlight = useSpotlight()(originOf(row, origins))
  return (
    <div
      role="treeitem"
      aria-level={level}
      aria-expanded={open}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-path={path}
      data-kind={kind}
      style={levelStyle(level)}
      onClick={() => {
        onSelect()
        if (open !== undefined) onTurn()
      }}
      onKeyDown={onKeyDown}
      {...spotlight}
      onFocus={() => {
        spotlight.onFocus()
        onFocus()
      }}
    >
      <span className="difference-toggle" aria-hidden="true">
        {open !== undefined && <Icon name={open ? 'down' : 'forward'} />}
      </span>
      <span className="change-sign" data-kind={kind} aria-hidden="true">
        {kind === 'passed' ? '' : changeSigns[kind]}
      </span>
      <span className="difference-name">
        {name}
        {(entry.after ?? entry.before)?.node.type === 'directory' && '/'}
      </span>{' '}
      <span className="difference-words">{wordsOf(row)}</span>
    </div>
  )
}
