/** How far the round is, and the way out of it. */
import { questionText as text } from '../../content/text/quiz-question'
import { isQuizAnswered } from '../../store/quiz-slice'
import { useLayerlab } from '../../store/use-layerlab'

export function RoundProgress() {
  const position = useLayerlab((state) => state.quizPosition)
  const count = useLayerlab((state) => state.quizQuestions.length)
  const answered = useLayerlab(isQuizAnswered)
  const rightSoFar = useLayerlab((state) => state.quizAnswers.filter(({ right }) => right).length)
  const isTest = useLayerlab((state) => state.quizMode === 'test')
  const title = useLayerlab((state) => state.quizTitle)
  const leaveQuiz = useLayerlab((state) => state.leaveQuiz)
  const words = text.progress(position + 1, count)

  return (
    <div className="question-progress">
      {title !== undefined && <p className="round-title">{title}</p>}
      <p>{words}</p>
      <progress value={position + (answered ? 1 : 0)} max={count} aria-label={words} />
      {!isTest && <p>{text.rightSoFar(rightSoFar)}</p>}
      <button type="button" className="quiet-button" onClick={leaveQuiz}>
        {text.leave}
      </button>
    </div>
  )
}
