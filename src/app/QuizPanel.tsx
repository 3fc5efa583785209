/** The quiz with a bench to answer on; after a class's test its result as a table, after a review the way back to what is due. */
import { BenchPick } from '../bench/pick/BenchPick'
import { reviewText } from '../content/text/progress'
import { FormResult } from '../progress/forms/FormResult'
import { Quiz } from '../quiz/Quiz'
import { useLayerlab } from '../store/use-layerlab'

type Props = {
  readonly onShowClaim: (claim: string) => void
  /** Absent where there is no progress panel. */
  readonly onProgress?: () => void
}

export default function QuizPanel({ onShowClaim, onProgress }: Props) {
  const form = useLayerlab((state) => state.quizForm)
  const isReview = useLayerlab((state) => state.quizMode === 'review')
  const seed = useLayerlab((state) => state.quizSeed)
  const isOver = useLayerlab(
    (state) => state.quizQuestions.length > 0 && state.quizPosition === state.quizQuestions.length,
  )
  return (
    <>
      <Quiz renderBench={(question) => <BenchPick {...question} />} onShowClaim={onShowClaim} />
      {form !== undefined && isOver && <FormResult choice={{ form, seed }} />}
      {isReview && isOver && onProgress && (
        <button type="button" className="quiet-button after-review" onClick={onProgress}>
          {reviewText.back}
        </button>
      )}
    </>
  )
}
