/** An order that was judged: as it was answered, with the place where each entry belongs. */
import type { QuestionOf } from '../../../content/quiz/question'
import { kindText, questionText } from '../../../content/text/quiz-question'
import { Icon } from '../../../ui/Icon'
import '../../../ui/option/option.css'
import { WithCode } from '../../../ui/WithCode'
import '../options.css'

type Props = {
  readonly question: QuestionOf<'order'>
  readonly order: readonly number[]
  readonly explained: boolean
}

export function JudgedOrder({ question, order, explained }: Props) {
  return (
    <ol className="quiz-options">
      {order.map((entry, place) => {
        const content = question.entries[entry]
        const right = entry === place
        return (
          <li key={entry}>
            <div className="option option-row quiz-option" data-mark={right ? 'right' : 'wrong'}>
              <span className="quiz-option-number" aria-hidden="true">
                <Icon name={right ? 'check' : 'cross'} />
              </span>
              <span className="quiz-option-text">
                <WithCode text={content?.text ?? ''} />
              </span>
              <span className="quiz-option-mark">{right ? questionText.right : kindText.order.place(entry + 1)}</span>
            </div>
            {explained && (
              <p className="quiz-option-feedback">
                <WithCode text={content?.why ?? ''} />
              </p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
