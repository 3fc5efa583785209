/** A question's machine and key, prepared once the question is on show. */
import { useEffect, useState } from 'react'
import type { QuizQuestion } from '../../content/quiz/question'
import { useLayerlab } from '../../store/use-layerlab'
import { needsEngine, type Prepared, prepareQuestion } from './prepare-question'

type Preparation = {
  /** Undefined until the commands have been run. */
  readonly prepared: Prepared | undefined
  /** True when they could not be loaded or run. */
  readonly failed: boolean
  readonly tryAgain: () => void
}

const nothingNeeded: Prepared = {}

export function usePrepared(question: QuizQuestion): Preparation {
  const machineAfter = useLayerlab((state) => state.machineAfter)
  const runBeside = useLayerlab((state) => state.runBeside)
  const [prepared, setPrepared] = useState(needsEngine(question) ? undefined : nothingNeeded)
  const [failed, setFailed] = useState(false)
  /** A new object is a new attempt. */
  const [attempt, setAttempt] = useState({ question })

  useEffect(() => {
    if (!needsEngine(attempt.question)) return
    let current = true
    prepareQuestion(attempt.question, { machineAfter, runBeside }).then(
      (ready) => current && setPrepared(ready),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [machineAfter, runBeside, attempt])

  const tryAgain = () => {
    setFailed(false)
    setAttempt({ question })
  }
  return { prepared, failed, tryAgain }
}
