/** The questions of a round, for components. */
import { useEffect, useState } from 'react'
import type { QuizQuestion } from '../../content/quiz/question'
import { findAuthoredQuestion, findQuestion } from './find-question'

/** Questions by id. One that does not exist (any more) is missing. */
export type FoundQuestions = ReadonlyMap<string, QuizQuestion>

type Search = {
  /** Undefined until all were found. */
  readonly questions: FoundQuestions | undefined
  /** True when some could not be loaded. */
  readonly failed: boolean
  readonly tryAgain: () => void
}

type Found = { readonly ids: readonly string[]; readonly questions: FoundQuestions }

function byId(ids: readonly string[], questions: readonly (QuizQuestion | undefined)[]): FoundQuestions {
  return new Map(ids.flatMap((id, place) => (questions[place] ? [[id, questions[place]]] : [])))
}

/** All of them at once where they were written by somebody. */
function foundAtOnce(ids: readonly string[]): FoundQuestions | undefined {
  const questions = ids.map(findAuthoredQuestion)
  return questions.every((question) => question !== undefined) ? byId(ids, questions) : undefined
}

/** `ids` must stay the same array while it means the same questions. */
export function useQuestions(ids: readonly string[]): Search {
  const [found, setFound] = useState<Found>()
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const atOnce = foundAtOnce(ids)
  const searched = atOnce === undefined

  useEffect(() => {
    if (!searched || attempt < 0) return
    let current = true
    Promise.all(ids.map(findQuestion)).then(
      (questions) => current && setFound({ ids, questions: byId(ids, questions) }),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [ids, searched, attempt])

  return {
    questions: atOnce ?? (found?.ids === ids ? found.questions : undefined),
    failed,
    tryAgain: () => {
      setFailed(false)
      setAttempt(attempt + 1)
    },
  }
}
