/** Committing to an answer: it is judged once, and a command that was typed is run for it. */
import { useState } from 'react'
import type { Answer } from '../../content/quiz/answer'
import type { QuizQuestion } from '../../content/quiz/question'
import { useLayerlab } from '../../store/use-layerlab'
import { judge } from '../prepare/judge'
import type { Prepared } from '../prepare/prepare-question'

type Commit = {
  /** Does nothing while there is no complete answer, or one is being judged. */
  readonly commit: () => void
  readonly checking: boolean
  /** True when the last attempt did not work: the answer is as it was. */
  readonly checkFailed: boolean
}

/** `answer` is undefined while it is not complete. A test goes on by itself. */
export function useCommit(question: QuizQuestion, answer: Answer | undefined, prepared: Prepared | undefined): Commit {
  const answerQuiz = useLayerlab((state) => state.answerQuiz)
  const next = useLayerlab((state) => state.nextQuizQuestion)
  const isTest = useLayerlab((state) => state.quizMode === 'test')
  const runBeside = useLayerlab((state) => state.runBeside)
  const [checking, setChecking] = useState(false)
  const [checkFailed, setCheckFailed] = useState(false)

  const commit = async () => {
    if (!answer || !prepared || checking) return
    setChecking(true)
    setCheckFailed(false)
    try {
      const judged = await judge(question, answer, prepared, runBeside)
      answerQuiz(judged.answer, { ...judged.outcome, claim: question.claim })
      if (isTest) next()
    } catch {
      setCheckFailed(true)
    }
    setChecking(false)
  }
  return { commit: () => void commit(), checking, checkFailed }
}
