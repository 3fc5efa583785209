/** True or false, and the reason for it. */
import { useId } from 'react'
import { kindText, questionText } from '../../content/text/quiz-question'
import { seedFor, shuffle } from '../../store/shuffle'
import type { KindProps } from './kind-props'
import { OptionList } from './OptionList'

const text = kindText['true-false']
const verdicts = [
  { place: 0, truth: true, text: text.true },
  { place: 1, truth: false, text: text.false },
] as const

export function TrueFalseKind({ question, answer, onAnswer, seed, judged, explained }: KindProps<'true-false'>) {
  const verdictId = useId()
  const reasonId = useId()
  const given = answer ?? { type: 'true-false' as const }
  const reasons = question.reasons.map((reason, place) => ({ ...reason, place }))

  return (
    <>
      <div className="question-part" data-columns="">
        <p id={verdictId}>{text.verdict}</p>
        <OptionList
          options={verdicts.map(({ truth, ...verdict }) => ({
            ...verdict,
            correct: truth === question.truth,
            feedback: truth === question.truth ? questionText.rightAnswer : question.feedback,
          }))}
          chosen={verdicts.filter(({ truth }) => truth === answer?.truth).map(({ place }) => place)}
          onToggle={(place) => onAnswer({ ...given, truth: place === 0 })}
          judged={judged}
          explained={false}
          labelId={verdictId}
          numbered={false}
        />
      </div>
      <div className="question-part">
        <p id={reasonId}>{text.because}</p>
        <OptionList
          options={shuffle(reasons, seedFor(seed, question.id))}
          chosen={answer?.reason === undefined ? [] : [answer.reason]}
          onToggle={(reason) => onAnswer({ ...given, reason })}
          judged={judged}
          explained={explained}
          labelId={reasonId}
        />
      </div>
    </>
  )
}
