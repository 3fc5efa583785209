/** What is said of one side, and the verdict on it. */
import type { Side } from '../../content/claims/vocabulary'
import { claimText } from '../../content/text/claims'
import { tableRoles } from '../../ui/table-roles'
import { VerdictMark } from '../../ui/VerdictMark'
import type { ClaimRow } from './rows'

export function SideCell({ side, claim }: { readonly side: Side; readonly claim: ClaimRow }) {
  const { statement, verdict } = claim[side]
  return (
    <td {...tableRoles.cell} className={`column-${side}`}>
      <span className="side-label">{claimText.sides[side]}</span>
      <p className="statement">{statement}</p>
      <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
    </td>
  )
}
