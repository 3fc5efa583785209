/** The question on show, once it was found. A round that names one that no longer exists gives way to a new round. */
import { useMemo } from 'react'
import { quizText } from '../../content/text/quiz'
import type { RenderBench } from '../kinds/BenchKind'
import { NotReady } from '../NotReady'
import { useQuestions } from '../pool/use-questions'
import { QuizSetup } from '../setup/QuizSetup'
import { QuestionView } from './QuestionView'

type Props = {
  readonly id: string
  readonly renderBench: RenderBench
  readonly onShowClaim: (claim: string) => void
  readonly takeFocus: boolean
}

export function RoundQuestion({ id, ...view }: Props) {
  const ids = useMemo(() => [id], [id])
  const { questions, failed, tryAgain } = useQuestions(ids)
  const question = questions?.get(id)
  if (question) return <QuestionView question={question} {...view} />
  return questions ? <QuizSetup /> : <NotReady problem={failed ? quizText.failed : undefined} onTryAgain={tryAgain} />
}
