/** At the end: what was proved, and how the learner's answer did. */
import { useEffect, useRef } from 'react'
import type { Scene } from '../../content/scene'
import { proofText } from '../../content/text/compare'
import { scenePhase } from '../../store/player-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'

export function ProofResult({ scene }: { readonly scene: Scene }) {
  const finished = useLayerlab((state) => scenePhase(state) === 'finished')
  const answer = useLayerlab((state) => state.answer)
  const chosen = answer === undefined ? undefined : scene.question?.options[answer]

  const result = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (finished) result.current?.scrollIntoView?.({ block: 'nearest' })
  }, [finished])

  return (
    <div className="proof-result" role="status" ref={result}>
      {finished && (
        <>
          <h3>{proofText.proved}</h3>
          <p>{scene.conclusion}</p>
          {chosen && (
            <p className="proof-answer" data-right={chosen.correct}>
              <Icon name={chosen.correct ? 'check' : 'cross'} />
              <span>
                <strong>
                  {proofText.yourAnswer} {chosen.text}.
                </strong>{' '}
                {chosen.correct ? '' : proofText.notRight} {chosen.feedback}
              </span>
            </p>
          )}
        </>
      )}
    </div>
  )
}
