/** One option: to be chosen before the answer, marked and explained after it. */
import type { Question } from '../../content/scene'
import { quizText } from '../../content/text/quiz'
import { Icon } from '../../ui/Icon'

type Props = {
  /** The key that chooses it. */
  readonly number: number
  readonly option: Question['options'][number]
  readonly chosen: boolean
  readonly answered: boolean
  /** True when the options that were not chosen are to be explained, too. */
  readonly explained: boolean
  readonly onChoose: () => void
}

export function OptionButton({ number, option, chosen, answered, explained, onChoose }: Props) {
  const mark = !answered ? undefined : option.correct ? 'right' : chosen ? 'wrong' : 'other'
  return (
    <li>
      <button type="button" className="option" data-mark={mark} aria-disabled={answered} onClick={onChoose}>
        <span className="option-number" aria-hidden="true">
          {mark === 'right' ? <Icon name="check" /> : mark === 'wrong' ? <Icon name="cross" /> : number}
        </span>
        <span>{option.text}</span>
        {mark === 'right' && <span className="option-mark">{quizText.rightAnswer}</span>}
        {mark === 'wrong' && <span className="option-mark">{quizText.yourAnswer}</span>}
      </button>
      {answered && explained && !chosen && <p className="option-feedback">{option.feedback}</p>}
    </li>
  )
}
