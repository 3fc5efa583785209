/** A short answer to be typed. What was typed stays in the field, right or not. */

import { useId, useState } from 'react'
import { goalsText } from '../../../content/text/goals'
import { progressOfGoal } from '../../../store/goals-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { SubmitButton } from '../../../ui/SubmitButton'
import { WithCode } from '../../../ui/WithCode'
import type { CheckResult } from '../evaluate-goal'

type Props = {
  readonly goalId: string
  readonly checkId: string
  readonly prompt: string
  readonly result: CheckResult
}

export function TextField({ goalId, checkId, prompt, result }: Props) {
  const fieldId = useId()
  const feedbackId = useId()
  const given = useLayerlab((state) => progressOfGoal(state, goalId).answers[checkId])
  const answerGoal = useLayerlab((state) => state.answerGoal)
  const [typed, setTyped] = useState(String(given ?? ''))

  return (
    <form className="goal-answer">
      <label htmlFor={fieldId}>
        <WithCode text={prompt} />
      </label>
      <div>
        <input
          id={fieldId}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={given !== undefined && !result.met}
          aria-describedby={feedbackId}
          onChange={(event) => setTyped(event.target.value)}
        />
        <SubmitButton className="quiet-button" onSubmit={() => answerGoal(goalId, checkId, typed)}>
          {goalsText.checkAnswer}
        </SubmitButton>
      </div>
      <p className="goal-feedback" role="status" id={feedbackId} data-right={result.met}>
        {given !== undefined && !result.met && result.words}
      </p>
    </form>
  )
}
