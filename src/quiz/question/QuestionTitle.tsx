/** The question itself. It takes the focus when the learner's last act brought it here, so that reading goes on there. */
import type { QuizQuestion } from '../../content/quiz/question'
import { questionText as text } from '../../content/text/quiz-question'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { WithCode } from '../../ui/WithCode'

type Props = { readonly id: string; readonly question: QuizQuestion; readonly takeFocus: boolean }

export function QuestionTitle({ id, question, takeFocus }: Props) {
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus)

  return (
    <>
      <p className="question-kind">
        {question.type === 'choice' ? text.thinking[question.thinking] : text.types[question.type]}
      </p>
      {question.lead !== undefined && (
        <p className="question-lead" id={`${id}-lead`}>
          <WithCode text={question.lead} />
        </p>
      )}
      <h2
        className="question-stem"
        id={id}
        ref={heading}
        tabIndex={-1}
        aria-describedby={question.lead === undefined ? undefined : `${id}-lead`}
      >
        <WithCode text={question.stem} />
      </h2>
    </>
  )
}
