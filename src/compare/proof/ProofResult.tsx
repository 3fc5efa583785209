/** At the end: what was proved, and how the learner's answer did. */
import type { Scene } from '../../content/scene'
import { proofText } from '../../content/text/compare'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'

export function ProofResult({ scene }: { readonly scene: Scene }) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const answer = useLayerlab((state) => state.answer)
  const chosen = answer === undefined ? undefined : scene.question?.options[answer]

  return (
    <div className="proof-result" role="status">
      {finished && (
        <>
          <h3>{proofText.proved}</h3>
          <p>{scene.conclusion}</p>
          {chosen && (
            <p className="proof-answer" data-right={chosen.correct}>
              <Icon name={chosen.correct ? 'check' : 'cross'} />
              <span>
                <strong>
                  {proofText.yourAnswer} {chosen.text}, {chosen.correct ? proofText.right : proofText.notRight}.
                </strong>{' '}
                {chosen.feedback}
              </span>
            </p>
          )}
        </>
      )}
    </div>
  )
}
