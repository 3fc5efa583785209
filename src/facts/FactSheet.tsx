/** All claims on one sheet: both sides with verdict, reason, better sentence and numbered sources. Made to be printed and cited. */
import { type ReactNode, useEffect, useRef } from 'react'
import { claimDetails } from '../content/claims/details'
import { claimSummaries } from '../content/claims/summaries'
import { verdicts } from '../content/claims/vocabulary'
import { appText } from '../content/text/app'
import { claimText } from '../content/text/claims'
import { factsText as text } from '../content/text/facts'
import { useLayerlab } from '../store/use-layerlab'
import { Icon } from '../ui/Icon'
import { tableRoles } from '../ui/table-roles'
import { VerdictMark } from '../ui/VerdictMark'
import { FactRow } from './FactRow'
import { numberSources } from './number-sources'
import { SourceList } from './SourceList'
import './facts.css'
import './facts-print.css'

const claims = claimSummaries.map((summary) => ({ ...summary, detail: claimDetails[summary.id] }))
const numbered = numberSources(claims.map(({ detail }) => detail))

type Props = { readonly onLeave: () => void; readonly notices: ReactNode }

export function FactSheet({ onLeave, notices }: Props) {
  const marked = useLayerlab((state) => state.table.openClaim)
  const setTable = useLayerlab((state) => state.setTable)
  const table = useMarkedInSight(marked)
  return (
    <main className="facts">
      <div className="facts-actions">
        <button type="button" className="quiet-button" onClick={onLeave}>
          <Icon name="back" />
          {text.back}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {text.print}
        </button>
      </div>
      {notices}
      <header>
        <p className="facts-product">{appText.productName}</p>
        <h1>{text.title}</h1>
        <p>{text.explain(claims.length, claims.filter(({ added }) => !added).length)}</p>
        <ul className="facts-legend" aria-label={text.verdicts}>
          {verdicts.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
              <span>{claimText.verdictMeanings[verdict]}</span>
            </li>
          ))}
        </ul>
      </header>
      <table {...tableRoles.table} aria-label={text.title} ref={table}>
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader} scope="col">
              {text.columns.claim}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {text.columns.image}
            </th>
            <th {...tableRoles.columnHeader} scope="col">
              {text.columns.container}
            </th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {claims.map((claim, place) => (
            <FactRow
              key={claim.id}
              claim={claim}
              number={place + 1}
              sources={numbered.of(claim.detail.sources)}
              marked={claim.id === marked}
              onMark={(openClaim) => setTable({ openClaim })}
            />
          ))}
        </tbody>
      </table>
      <SourceList sources={numbered.all} />
    </main>
  )
}

/** Brings the row that the page was opened for into sight; a row that is marked on the page is in sight already. */
function useMarkedInSight(marked: string | undefined) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (marked !== undefined) table.current?.querySelector('[data-marked]')?.scrollIntoView?.({ block: 'nearest' })
  }, [marked])
  return table
}
