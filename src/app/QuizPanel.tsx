/** The quiz with a bench to answer on. */
import { BenchPick } from '../bench/pick/BenchPick'
import { Quiz } from '../quiz/Quiz'

type Props = { readonly onShowClaim: (claim: string) => void }

export default function QuizPanel({ onShowClaim }: Props) {
  return <Quiz renderBench={(question) => <BenchPick {...question} />} onShowClaim={onShowClaim} />
}
