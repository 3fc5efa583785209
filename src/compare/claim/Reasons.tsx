/** Why each side got its verdict, and how to say it better. */
import type { ClaimDetail } from '../../content/claims/schema'
import { sides } from '../../content/claims/vocabulary'
import { claimText } from '../../content/text/claims'
import { claimDetailText } from '../../content/text/compare'
import { Terms } from '../../ui/terms/Terms'
import { VerdictMark } from '../../ui/VerdictMark'
import type { ClaimRow } from '../table/rows'

export function Reasons({ claim, detail }: { readonly claim: ClaimRow; readonly detail: ClaimDetail }) {
  return (
    <>
      <p className="misconception">
        <strong>{claimDetailText.heldOften}</strong> “{detail.misconception}”
      </p>
      <div className="reasons">
        {sides.map((side) => {
          const { statement, verdict } = claim[side]
          const better = detail.better[side]
          return (
            <section key={side}>
              <h3>{claimDetailText.sideTitles[side]}</h3>
              <p className="reason-verdict">
                <VerdictMark verdict={verdict} label={claimText.verdicts[verdict]} />
                <span>{claimText.verdictMeanings[verdict]}</span>
              </p>
              <p>
                <Terms text={detail.why[side]} />
              </p>
              {better !== statement && (
                <p className="better">
                  <strong>{claimDetailText.better}</strong> <Terms text={better} />
                </p>
              )}
            </section>
          )
        })}
      </div>
    </>
  )
}
