/** The false beliefs that an answer points to. After an error that the learner was certain of, the first is refuted in full at once. */

import { useState } from 'react'
import { misconceptions } from '../../content/misconceptions'
import type { MisconceptionId } from '../../content/misconceptions/ids'
import { questionText as text } from '../../content/text/quiz-question'
import { refutationText } from '../../content/text/refutation'
import { Refutation } from '../../ui/refutation/Refutation'

type Props = {
  readonly beliefs: readonly MisconceptionId[]
  readonly certain: boolean
  /** Plays the proof of a claim on the bench. */
  readonly onWatchProof: (claim: string) => void
}

export function Beliefs({ beliefs, certain, onWatchProof }: Props) {
  return beliefs.map((belief, place) => (
    <Belief key={belief} belief={belief} openFull={certain && place === 0} onWatchProof={onWatchProof} />
  ))
}

type BeliefProps = Pick<Props, 'onWatchProof'> & { readonly belief: MisconceptionId; readonly openFull: boolean }

function Belief({ belief, openFull, onWatchProof }: BeliefProps) {
  const [full, setFull] = useState(openFull)
  const words = misconceptions[belief]
  return (
    <div className="question-belief">
      <Refutation
        words={words}
        labels={refutationText.afterAnswers}
        form={full ? 'full' : 'short'}
        onWatchProof={full ? () => onWatchProof(words.proof) : undefined}
      />
      {!full && (
        <button type="button" className="quiet-button" onClick={() => setFull(true)}>
          {text.whyNotSo}
        </button>
      )}
    </div>
  )
}
