/** The quiz with a bench to answer on; after a class's test, its result as a table. */
import { BenchPick } from '../bench/pick/BenchPick'
import { FormResult } from '../progress/forms/FormResult'
import { Quiz } from '../quiz/Quiz'
import { useLayerlab } from '../store/use-layerlab'

type Props = { readonly onShowClaim: (claim: string) => void }

export default function QuizPanel({ onShowClaim }: Props) {
  const form = useLayerlab((state) => state.quizForm)
  const seed = useLayerlab((state) => state.quizSeed)
  const isOver = useLayerlab((state) => state.quizPosition === state.quizQuestions.length)
  return (
    <>
      <Quiz renderBench={(question) => <BenchPick {...question} />} onShowClaim={onShowClaim} />
      {form !== undefined && isOver && <FormResult choice={{ form, seed }} />}
    </>
  )
}
