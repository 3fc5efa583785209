/** One question of the round, whatever its kind: how far the round is, the question, and the way on. */
import { useState } from 'react'
import { quizText } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { useFocusOnArrival } from '../../ui/use-focus-on-arrival'
import { BenchQuestion, type RenderBench } from '../bench-question/BenchQuestion'
import type { QuizItem } from '../round/pool'
import { ChoiceQuestion } from './ChoiceQuestion'

type Props = { readonly item: QuizItem; readonly renderBench: RenderBench; readonly takeFocus: boolean }

export function QuestionView({ item, renderBench, takeFocus }: Props) {
  const position = useLayerlab((state) => state.quizPosition)
  const count = useLayerlab((state) => state.quizQuestions.length)
  const rightSoFar = useLayerlab((state) => state.quizAnswers.filter(({ right }) => right).length)
  const answer = useLayerlab((state) => state.quizAnswers[state.quizPosition])
  const [answeredBefore] = useState(answer !== undefined)
  const leaveQuiz = useLayerlab((state) => state.leaveQuiz)

  return (
    <div className="question">
      <div className="question-progress">
        <p>{quizText.progress(position + 1, count)}</p>
        <progress value={position + (answer ? 1 : 0)} max={count} aria-label={quizText.progress(position + 1, count)} />
        <p>{quizText.rightSoFar(rightSoFar)}</p>
        <button type="button" className="quiet-button" onClick={leaveQuiz}>
          {quizText.leave}
        </button>
      </div>
      {item.type === 'choice' ? (
        <ChoiceQuestion item={item} answer={answer} takeFocus={takeFocus} />
      ) : (
        <BenchQuestion item={item} answer={answer} renderBench={renderBench} takeFocus={takeFocus} />
      )}
      {answer && <NextButton last={position + 1 === count} takeFocus={!answeredBefore} />}
    </div>
  )
}

/** Appears with the answer and takes the focus, so that Enter goes on. */
function NextButton({ last, takeFocus }: { readonly last: boolean; readonly takeFocus: boolean }) {
  const next = useLayerlab((state) => state.nextQuizQuestion)
  const button = useFocusOnArrival<HTMLButtonElement>(takeFocus)
  return (
    <button type="button" className="button next-question" ref={button} onClick={next}>
      {last ? quizText.toResult : quizText.next}
      <Icon name="next" />
    </button>
  )
}
