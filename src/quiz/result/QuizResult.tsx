/** After a round: the score, the weak spots with the way back to their rows, and what to do next. */
import { quizResultText } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { findQuizItem } from '../round/pool'
import { scoreRound } from '../round/score'
import { useStartRound } from '../start-round'
import { WeakSpots } from './WeakSpots'

type Props = { readonly onShowClaim: (claim: string) => void; readonly takeFocus: boolean }

export function QuizResult({ onShowClaim, takeFocus }: Props) {
  const answers = useLayerlab((state) => state.quizAnswers)
  const leaveQuiz = useLayerlab((state) => state.leaveQuiz)
  const startRound = useStartRound()
  const heading = useFocusOnArrival<HTMLHeadingElement>(takeFocus)

  const { right, questions, weakSpots, missed } = scoreRound(answers)
  const practise = () =>
    startRound(
      missed.flatMap((id) => findQuizItem(id) ?? []),
      'all',
    )

  return (
    <div className="quiz-result">
      <h2 ref={heading} tabIndex={-1}>
        {quizResultText.title}
      </h2>
      <p className="quiz-score">{quizResultText.score(right, questions)}</p>
      {missed.length === 0 ? (
        <p>{quizResultText.allRight}</p>
      ) : (
        <WeakSpots weakSpots={weakSpots} onShowClaim={onShowClaim} />
      )}
      <div className="quiz-actions">
        {missed.length > 0 && (
          <button type="button" className="button" onClick={practise}>
            {quizResultText.practise}
          </button>
        )}
        <button type="button" className={missed.length > 0 ? 'quiet-button' : 'button'} onClick={leaveQuiz}>
          {quizResultText.another}
        </button>
      </div>
    </div>
  )
}
