/** Every question of a round with what was answered; each opens with its feedback. */
import { useId, useState } from 'react'
import type { QuizQuestion } from '../../content/quiz/question'
import { quizResultText as text } from '../../content/text/quiz'
import { quizBenchText } from '../../content/text/quiz-bench'
import type { QuizAnswer } from '../../store/quiz-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { WithCode } from '../../ui/WithCode'
import type { RenderBench } from '../kinds/BenchKind'
import { KindView } from '../kinds/KindView'
import { NotReady } from '../NotReady'
import type { FoundQuestions } from '../pool/use-questions'
import { usePrepared } from '../prepare/use-prepared'
import { Aftermath } from '../question/Aftermath'
import { Story } from '../question/Story'
import '../question/question.css'
import './result.css'

type Shown = { readonly renderBench: RenderBench; readonly onShowClaim: (claim: string) => void }

type Props = Shown & { readonly answers: readonly QuizAnswer[]; readonly questions: FoundQuestions }

export function GivenAnswers({ answers, questions, ...shown }: Props) {
  return (
    <section className="given-answers">
      <h3>{text.questions}</h3>
      <ol>
        {answers.map((given) => {
          const question = questions.get(given.questionId)
          return question && <GivenAnswer key={given.questionId} question={question} given={given} {...shown} />
        })}
      </ol>
    </section>
  )
}

type AnswerProps = Shown & { readonly question: QuizQuestion; readonly given: QuizAnswer }

function GivenAnswer({ question, given, ...shown }: AnswerProps) {
  const [open, setOpen] = useState(false)
  const stemId = useId()
  return (
    <li>
      <button type="button" className="given-answer" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="given-mark" data-right={given.right}>
          <Icon name={given.right ? 'check' : 'cross'} />
          <span className="visually-hidden">{given.right ? text.wasRight : text.wasWrong}</span>
        </span>
        <span id={stemId}>
          <WithCode text={question.stem} />
        </span>
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && <AnswerAgain question={question} given={given} labelId={stemId} {...shown} />}
    </li>
  )
}

function AnswerAgain({
  question,
  given,
  labelId,
  renderBench,
  onShowClaim,
}: AnswerProps & { readonly labelId: string }) {
  const seed = useLayerlab((state) => state.quizSeed)
  const [explained, setExplained] = useState(false)
  const { prepared, failed, tryAgain } = usePrepared(question)
  if (!prepared) return <NotReady problem={failed ? quizBenchText.failed : undefined} onTryAgain={tryAgain} />
  return (
    <div className="question">
      <Story question={question} />
      <KindView
        question={question}
        answer={given.answer}
        onAnswer={() => undefined}
        judged
        explained={explained}
        seed={seed}
        labelId={labelId}
        prepared={prepared}
        renderBench={renderBench}
      />
      <Aftermath
        question={question}
        given={given}
        prepared={prepared}
        arriving={false}
        explained={explained}
        onExplain={() => setExplained(!explained)}
        onShowClaim={onShowClaim}
      />
    </div>
  )
}
