/** A question with options. The one that was chosen says whether it is right; another may be chosen then. */

import { useId } from 'react'
import type { Question } from '../../../content/scene'
import { goalsText } from '../../../content/text/goals'
import { progressOfGoal } from '../../../store/goals-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { Icon } from '../../../ui/Icon'
import '../../../ui/option/option.css'
import { WithCode } from '../../../ui/WithCode'

type Props = { readonly goalId: string; readonly checkId: string; readonly question: Question }

export function ChoiceField({ goalId, checkId, question }: Props) {
  const stemId = useId()
  const answer = useLayerlab((state) => progressOfGoal(state, goalId).answers[checkId])
  const answerGoal = useLayerlab((state) => state.answerGoal)
  const chosen = typeof answer === 'number' ? question.options[answer] : undefined
  return (
    <div className="goal-question">
      <p id={stemId}>
        <WithCode text={question.stem} />
      </p>
      <ul className="goal-options" aria-labelledby={stemId}>
        {question.options.map((option, index) => (
          <li key={option.text}>
            <button
              type="button"
              className="option goal-option"
              data-mark={option === chosen ? (option.correct ? 'right' : 'wrong') : undefined}
              aria-pressed={option === chosen}
              onClick={() => answerGoal(goalId, checkId, index)}
            >
              <WithCode text={option.text} />
              {option === chosen && (
                <span className="goal-option-mark">
                  <Icon name={option.correct ? 'check' : 'cross'} />
                  {option.correct ? goalsText.rightAnswer : goalsText.yourAnswer}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p className="goal-feedback" role="status" data-right={chosen?.correct}>
        {chosen && <WithCode text={chosen.feedback} />}
      </p>
    </div>
  )
}
