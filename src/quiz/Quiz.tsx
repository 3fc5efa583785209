/** The quiz: choosing a round, one question at a time, and the result. */
import { useState } from 'react'
import { useLayerlab } from '../store/use-layerlab'
import type { RenderBench } from './kinds/BenchKind'
import { RoundQuestion } from './question/RoundQuestion'
import { QuizResult } from './result/QuizResult'
import { QuizSetup } from './setup/QuizSetup'
import './quiz.css'

type Props = {
  /** Draws a bench of its own on which parts can be picked. */
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

  return (
    <section className="quiz">
      {id !== undefined ? (
        <RoundQuestion
          key={`${position} ${id}`}
          id={id}
          renderBench={renderBench}
          onShowClaim={onShowClaim}
          takeFocus={takeFocus}
        />
      ) : questionIds.length > 0 ? (
        <QuizResult renderBench={renderBench} onShowClaim={onShowClaim} takeFocus={takeFocus} />
      ) : (
        <QuizSetup />
      )}
    </section>
  )
}
