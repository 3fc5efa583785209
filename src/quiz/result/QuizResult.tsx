/** After a round: the score, the weak spots with the way back to their rows, every answer again, and what to do next. */
import { quizText, quizResultText as text } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import type { RenderBench } from '../kinds/BenchKind'
import { NotReady } from '../NotReady'
import { useQuestions } from '../pool/use-questions'
import { scoreRound } from '../round/score'
import { useStartRound } from '../start-round'
import { GivenAnswers } from './GivenAnswers'
import { WeakSpots } from './WeakSpots'
import './result.css'

type Props = {
  readonly renderBench: RenderBench
  readonly onShowClaim: (claim: string) => void
  readonly takeFocus: boolean
}

export function QuizResult({ renderBench, onShowClaim, takeFocus }: Props) {
  const questionIds = useLayerlab((state) => state.quizQuestions)
  const answers = useLayerlab((state) => state.quizAnswers)
  const title = useLayerlab((state) => state.quizTitle)
  const leaveQuiz = useLayerlab((state) => state.leaveQuiz)
  const startRound = useStartRound()
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus)
  const { questions, failed, tryAgain } = useQuestions(questionIds)
  const score = questions && scoreRound(answers, questions)

  return (
    <div className="quiz-result">
      <h2 ref={heading} tabIndex={-1}>
        {title === undefined ? text.title : text.titleOf(title)}
      </h2>
      {score ? (
        <>
          <p className="quiz-score">{text.score(score.right, score.questions)}</p>
          {score.missed.length === 0 ? (
            <p>{text.allRight}</p>
          ) : (
            <WeakSpots weakSpots={score.weakSpots} onShowClaim={onShowClaim} />
          )}
          <GivenAnswers answers={answers} questions={questions} renderBench={renderBench} onShowClaim={onShowClaim} />
        </>
      ) : (
        <NotReady problem={failed ? quizText.failed : undefined} onTryAgain={tryAgain} />
      )}
      <div className="quiz-actions">
        {score && score.missed.length > 0 && (
          <button type="button" className="button" onClick={() => startRound(score.missed, 'all')}>
            {text.practise}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={leaveQuiz}>
          {text.another}
        </button>
      </div>
    </div>
  )
}
