/** Everything about one claim: its proof, the reasons for the verdicts, what differs between versions, and the sources. */
import { claimDetails } from '../../content/claims/details'
import { claimDetailText, compareText, proofText } from '../../content/text/compare'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { FactSheetLink } from '../FactSheetLink'
import { ProofPanel } from '../proof/ProofPanel'
import type { ClaimRow } from '../table/rows'
import { Reasons } from './Reasons'
import { Sources } from './Sources'
import './open-claim.css'

type Props = {
  readonly claim: ClaimRow
  readonly takeFocus: boolean
  readonly next: ClaimRow | undefined
  readonly onOpen: (claim: string) => void
  readonly onProve: (claim: string) => void
}

export default function OpenClaim({ claim, takeFocus, next, onOpen, onProve }: Props) {
  const detail = claimDetails[claim.id]
  const proving = useLayerlab((state) => state.scene?.claim === claim.id)
  const asking = useLayerlab((state) => state.scene?.claim === claim.id && scenePhase(state) === 'question')

  return (
    <div className="open-claim">
      {proving ? (
        <ProofPanel takeFocus={takeFocus} />
      ) : (
        <ProofInvitation commands={detail.proof.steps.length} onProve={() => onProve(claim.id)} />
      )}
      {/* The reasons would give the answer away. */}
      {!asking && (
        <>
          <Reasons claim={claim} detail={detail} />
          <Sources sources={detail.sources} versions={detail.versions} />
          <p className="claim-cite">
            <FactSheetLink claim={claim.id} words={claimDetailText.factSheet} />
          </p>
          {next && (
            <button type="button" className="quiet-button next-claim" onClick={() => onOpen(next.id)}>
              {compareText.next} {next.aspect}
              <Icon name="next" />
            </button>
          )}
        </>
      )}
    </div>
  )
}

function ProofInvitation({ commands, onProve }: { readonly commands: number; readonly onProve: () => void }) {
  const failed = useLayerlab((state) => state.playFailed)
  return (
    <p className="proof-invitation">
      <button type="button" className="button" onClick={onProve}>
        <Icon name="play" />
        {compareText.prove}
      </button>
      <span role="status">{failed ? proofText.failed : claimDetailText.proveLead(commands)}</span>
    </p>
  )
}
