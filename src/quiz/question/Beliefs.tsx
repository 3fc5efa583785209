/** The false beliefs that an answer points to. After an error that the learner was certain of, each is refuted in full at once. */

import { useState } from 'react'
import { misconceptions } from '../../content/misconceptions'
import type { MisconceptionId } from '../../content/misconceptions/ids'
import { questionText as text } from '../../content/text/quiz-question'
import { refutationText } from '../../content/text/refutation'
import { Refutation } from '../../ui/refutation/Refutation'
import { usePlayProof } from './use-show-on-bench'

type Props = { readonly beliefs: readonly MisconceptionId[]; readonly certain: boolean }

export function Beliefs({ beliefs, certain }: Props) {
  return beliefs.map((belief) => <Belief key={belief} belief={belief} certain={certain} />)
}

function Belief({ belief, certain }: { readonly belief: MisconceptionId; readonly certain: boolean }) {
  const [full, setFull] = useState(certain)
  const words = misconceptions[belief]
  const playProof = usePlayProof(words.proof)
  return (
    <div className="question-belief">
      <Refutation
        words={words}
        labels={refutationText.afterAnswers}
        form={full ? 'full' : 'short'}
        onWatchProof={full ? playProof : undefined}
      />
      {!full && (
        <button type="button" className="quiet-button" onClick={() => setFull(true)}>
          {text.whyNotSo}
        </button>
      )}
    </div>
  )
}
