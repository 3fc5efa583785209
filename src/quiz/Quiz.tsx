/** The quiz: choosing a round, one question at a time, and the result. */
import { useState } from 'react'
import { useLayerlab } from '../store/use-layerlab'
import type { RenderBench } from './bench-question/BenchQuestion'
import { QuestionView } from './question/QuestionView'
import { QuizResult } from './result/QuizResult'
import { findQuizItem } from './round/pool'
import { QuizSetup } from './setup/QuizSetup'
import './quiz.css'

type Props = {
  /** Draws a bench of its own on which a plate can be chosen. */
  readonly renderBench: RenderBench
  /** Shows a claim's row in the comparison table. */
  readonly onShowClaim: (claim: string) => void
}

export function Quiz({ renderBench, onShowClaim }: Props) {
  const questionIds = useLayerlab((state) => state.quizQuestions)
  const position = useLayerlab((state) => state.quizPosition)
  /** What is there when the quiz appears leaves the focus alone; what the learner brings up takes it. */
  const [found] = useState({ questionIds, position })
  const takeFocus = questionIds !== found.questionIds || position !== found.position
  const id = questionIds[position]
  const item = id === undefined ? undefined : findQuizItem(id)

  return (
    <section className="quiz">
      {item ? (
        <QuestionView key={item.id} item={item} renderBench={renderBench} takeFocus={takeFocus} />
      ) : questionIds.length > 0 && position === questionIds.length ? (
        <QuizResult onShowClaim={onShowClaim} takeFocus={takeFocus} />
      ) : (
        <QuizSetup />
      )}
    </section>
  )
}
