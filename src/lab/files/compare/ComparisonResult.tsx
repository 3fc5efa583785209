/** What a comparison found: how much, the tree, and the entry that was chosen in detail. */
import { useState } from 'react'
import { comparisonText as text } from '../../../content/text/lab-files'
import type { ComparedEntry } from '../../../engine/filesystem/comparison'
import { changeSigns } from '../../../ui/change-signs'
import type { Comparison } from '../model/compare'
import { DifferenceDetail } from './DifferenceDetail'
import { DifferenceTree } from './DifferenceTree'

type Props = {
  readonly comparison: Comparison
  readonly names: { readonly before: string; readonly after: string }
  /** The container whose `docker diff` this is. */
  readonly diffName: string | undefined
}

const kinds = ['added', 'changed', 'deleted'] as const

function entryAt(entries: readonly ComparedEntry[], path: string | undefined): ComparedEntry | undefined {
  for (const entry of entries) {
    if (entry.path === path) return entry
    if (path?.startsWith(`${entry.path}/`)) return entryAt(entry.children, path)
  }
  return undefined
}

export function ComparisonResult({ comparison, names, diffName }: Props) {
  const { entries, counts, origins } = comparison
  const [selected, setSelected] = useState<string>()
  const chosen = entryAt(entries, selected)
  if (entries.length === 0) {
    return (
      <p className="files-note" role="status">
        {text.same}
      </p>
    )
  }
  return (
    <>
      <ul className="compare-counts">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="change-sign" data-kind={kind} aria-hidden="true">
              {changeSigns[kind]}
            </span>
            {text.counts[kind](counts[kind])}
          </li>
        ))}
      </ul>
      {diffName !== undefined && <p className="files-hint">{text.asDiff(diffName)}</p>}
      <DifferenceTree
        label={text.tree(names.before, names.after)}
        entries={entries}
        origins={origins}
        selected={chosen?.path}
        onSelect={setSelected}
      />
      {chosen === undefined ? (
        <p className="files-hint">{text.choose}</p>
      ) : (
        <DifferenceDetail entry={chosen} origins={origins} names={names} />
      )}
    </>
  )
}
