/** The proof of the open claim: first its question, then its commands one by one, then what they showed. */
import { useState } from 'react'
import { proofText } from '../../content/text/compare'
import { transcriptText } from '../../content/text/transcript'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { usePlayedSteps } from '../../store/use-played-steps'
import { FileFigures } from '../../ui/files/FileFigures'
import { TranscriptSteps } from '../../ui/transcript/TranscriptSteps'
import { ProofControls } from './ProofControls'
import { ProofQuestion } from './ProofQuestion'
import { ProofResult } from './ProofResult'
import './proof.css'

/** `takeFocus`: the learner has just asked for this proof, so its question may take the focus. */
export function ProofPanel({ takeFocus }: { readonly takeFocus: boolean }) {
  const scene = useLayerlab((state) => state.scene)
  const phase = useLayerlab(scenePhase)
  const played = usePlayedSteps()
  /** From the learner's first act in this panel on, what replaces the control that they used takes the focus. */
  const [engaged, setEngaged] = useState(takeFocus)
  if (!scene) return null

  return (
    <section className="proof" aria-label={proofText.label(scene.title)} onClickCapture={() => setEngaged(true)}>
      {phase === 'question' && scene.question ? (
        <ProofQuestion question={scene.question} commands={scene.steps.length} takeFocus={engaged} />
      ) : (
        <>
          <FileFigures label={proofText.files} files={scene.files ?? {}} />
          <TranscriptSteps {...played} words={transcriptText} label={transcriptText.label} />
          <ProofResult scene={scene} />
          <ProofControls steps={scene.steps.length} takeFocus={engaged} />
        </>
      )}
    </section>
  )
}
