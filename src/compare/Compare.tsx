/** The comparison table: sorted and filtered as the store says, one row open at a time. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { claimSummaries } from '../content/claims/summaries'
import { compareText } from '../content/text/compare'
import { useLayerlab } from '../store/use-layerlab'
import { FactSheetLink } from './FactSheetLink'
import { Toolbar } from './filters/Toolbar'
import { ClaimTable } from './table/ClaimTable'
import { filterRows } from './table/filter'
import { claimRows } from './table/rows'
import { sortRows } from './table/sort'
import './compare.css'

type Props = {
  /** Moves the focus to the open row when the table appears: for links within the page, never when the page loads. */
  readonly focusOpenRow?: boolean
  /** True while a link's scene is on its way to the bench. */
  readonly sceneComing?: boolean
  /** Shows this claim's row alone, without the means to find others. */
  readonly onlyClaim?: string | undefined
}

export function Compare({ focusOpenRow = false, sceneComing = false, onlyClaim }: Props) {
  const table = useLayerlab((state) => state.table)
  const progress = useLayerlab((state) => state.progress)
  const rows = useMemo(() => claimRows(progress), [progress])
  const shown = useMemo(
    () =>
      onlyClaim === undefined
        ? sortRows(filterRows(rows, table), table.sortColumn, table.sortDirection)
        : rows.filter(({ id }) => id === onlyClaim),
    [rows, table, onlyClaim],
  )
  const root = useRef<HTMLElement>(null)
  const [focusAtStart] = useState(focusOpenRow)

  useEffect(() => {
    const expander = root.current?.querySelector<HTMLElement>('.claim-expander[aria-expanded="true"]')
    expander?.scrollIntoView?.({ block: 'center' })
    if (focusAtStart) expander?.focus({ preventScroll: true })
  }, [focusAtStart])

  if (onlyClaim !== undefined) {
    return (
      <section className="compare" ref={root} aria-label={compareText.title}>
        <ClaimTable rows={shown} sceneComing={sceneComing} />
      </section>
    )
  }
  const originalRows = claimSummaries.filter(({ added }) => !added).length
  return (
    <section className="compare" ref={root} aria-labelledby="compare-title">
      <header className="compare-header">
        <h2 id="compare-title" className="visually-hidden">
          {compareText.title}
        </h2>
        <p>
          {compareText.explain(originalRows, claimSummaries.length - originalRows)}{' '}
          <FactSheetLink words={compareText.factSheet} />
        </p>
      </header>
      <Toolbar rows={rows} shown={shown.length} />
      {shown.length === 0 ? (
        <p className="compare-empty">{compareText.nothingFound}</p>
      ) : (
        <ClaimTable rows={shown} sceneComing={sceneComing} />
      )}
      <p className="visually-hidden" role="status">
        {compareText.announce(
          compareText.sortNames[table.sortColumn],
          compareText.directions[table.sortDirection],
          shown.length,
          rows.length,
        )}
      </p>
    </section>
  )
}
