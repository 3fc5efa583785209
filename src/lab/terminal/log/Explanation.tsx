/** Why a command failed, the false belief that usually is behind it, and the claim that explains more. */
import { claimSummaries } from '../../../content/claims/summaries'
import { misconceptions } from '../../../content/misconceptions'
import type { Refusal } from '../../../content/refusals'
import { refutationText } from '../../../content/text/refutation'
import { terminalText } from '../../../content/text/terminal'
import { Icon } from '../../../ui/Icon'
import { Refutation } from '../../../ui/refutation/Refutation'
import { Terms } from '../../../ui/terms/Terms'

type Props = {
  readonly id: string
  readonly refusal: Refusal
  readonly onShowClaim: (claim: string) => void
}

export function Explanation({ id, refusal: { why, claim, belief }, onShowClaim }: Props) {
  const aspect = claimSummaries.find((summary) => summary.id === claim)?.aspect
  return (
    <div className="terminal-why" id={id}>
      <p>
        <Terms text={why} />
      </p>
      {belief !== undefined && (
        <Refutation form="short" words={misconceptions[belief]} labels={refutationText.afterErrors} />
      )}
      {claim !== undefined && aspect !== undefined && (
        <button type="button" className="quiet-button" onClick={() => onShowClaim(claim)}>
          {terminalText.showClaim(aspect)}
          <Icon name="next" />
        </button>
      )}
    </div>
  )
}
