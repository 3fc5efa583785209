/** The quiz with a bench to answer on. */
import { BenchView } from '../bench/BenchView'
import type { QuizBenchProps } from '../quiz/bench-question/BenchQuestion'
import { Quiz } from '../quiz/Quiz'

type Props = { readonly onShowClaim: (claim: string) => void }

export default function QuizPanel({ onShowClaim }: Props) {
  return <Quiz renderBench={renderBench} onShowClaim={onShowClaim} />
}

function renderBench({ machine, containerId, prompt, onPick, picked, correct }: QuizBenchProps) {
  return (
    <BenchView
      machine={machine}
      focus={{ view: 'container', containerId }}
      pick={{ prompt, onPick, picked, correct }}
    />
  )
}
