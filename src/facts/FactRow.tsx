/** One claim: what is said of each side, how far it holds and why, how to say it better, and where that comes from. */
import type { ClaimDetail, ClaimSummary } from '../content/claims/schema'
import { type Side, sides } from '../content/claims/vocabulary'
import { claimText } from '../content/text/claims'
import { factsText as text } from '../content/text/facts'
import { tableRoles } from '../ui/table-roles'
import { VerdictMark } from '../ui/VerdictMark'
import { Citation } from './Citation'

type Claim = ClaimSummary & { readonly detail: ClaimDetail }

type Props = {
  readonly claim: Claim
  /** Place on the sheet, from 1. */
  readonly number: number
  /** Numbers in the list of sources. */
  readonly sources: readonly number[]
  /** True for the row that the address names: it is the one to be cited. */
  readonly marked: boolean
  /** Marks a row, or none. */
  readonly onMark: (claim: string | undefined) => void
}

export function FactRow({ claim, number, sources, marked, onMark }: Props) {
  return (
    <tr {...tableRoles.row} id={`claim-${claim.id}`} data-marked={marked ? '' : undefined}>
      <th {...tableRoles.rowHeader} scope="row">
        <span className="fact-number">{number}</span>
        <span className="fact-aspect">{claim.aspect}</span>
        <span className="fact-topic">{claimText.topics[claim.topic]}</span>
        <span className="fact-sources">
          <span className="visually-hidden">{text.sourcesOf} </span>
          {sources.map((source) => (
            <a key={source} href={`#source-${source}`}>
              [{source}]
            </a>
          ))}
        </span>
        <Citation claim={claim} open={marked} onToggle={() => onMark(marked ? undefined : claim.id)} />
      </th>
      {sides.map((side) => (
        <td {...tableRoles.cell} key={side}>
          <FactSide claim={claim} side={side} />
        </td>
      ))}
    </tr>
  )
}

function FactSide({ claim, side }: { readonly claim: Claim; readonly side: Side }) {
  const { statement, verdict } = claim[side]
  const better = claim.detail.better[side]
  return (
    <>
      <p className="fact-side">{text.columns[side]}</p>
      <p className="fact-statement">{statement}</p>
      <p className="fact-verdict">
        <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
      </p>
      <p>{claim.detail.why[side]}</p>
      {better !== statement && (
        <p className="fact-better">
          <strong>{text.better}</strong> {better}
        </p>
      )}
    </>
  )
}
