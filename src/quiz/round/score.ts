/** What a round showed: the score, and where the learner was not sure. */

import { type ClaimId, claimSummaries } from '../../content/claims/summaries'
import type { Topic } from '../../content/claims/vocabulary'
import { progressId } from '../../content/quiz/question-id'
import type { QuizAnswer } from '../../store/quiz-slice'
import type { FoundQuestions } from '../pool/use-questions'

/** A topic in which something was missed. */
export type WeakSpot = {
  readonly topic: Topic
  readonly right: number
  readonly questions: number
  /** Claims of this topic with a missed question, most missed first. */
  readonly claims: readonly ClaimId[]
}

export type Score = {
  readonly right: number
  readonly questions: number
  /** Worst first. */
  readonly weakSpots: readonly WeakSpot[]
  /** What was missed, by the ids under which answers are noted, in the order in which it was put. */
  readonly missed: readonly string[]
}

type Judged = { readonly questionId: string; readonly claim: ClaimId; readonly topic: Topic; readonly right: boolean }

/** The values without repetitions, most frequent first. */
function mostFrequentFirst<Value>(values: readonly Value[]): readonly Value[] {
  const count = (value: Value) => values.filter((other) => other === value).length
  return [...new Set(values)].sort((one, other) => count(other) - count(one))
}

function weakSpot(topic: Topic, judged: readonly Judged[]): WeakSpot {
  const here = judged.filter((answer) => answer.topic === topic)
  return {
    topic,
    right: here.filter(({ right }) => right).length,
    questions: here.length,
    claims: mostFrequentFirst(here.filter(({ right }) => !right).map(({ claim }) => claim)),
  }
}

/** Scores a round. Answers to questions that no longer exist do not count. */
export function scoreRound(
  answers: readonly Pick<QuizAnswer, 'questionId' | 'right'>[],
  questions: FoundQuestions,
): Score {
  const judged = answers.flatMap(({ questionId, right }): readonly Judged[] => {
    const claim = claimSummaries.find(({ id }) => id === questions.get(questionId)?.claim)
    return claim ? [{ questionId, claim: claim.id, topic: claim.topic, right }] : []
  })
  const missed = judged.filter(({ right }) => !right)
  return {
    right: judged.length - missed.length,
    questions: judged.length,
    weakSpots: [...new Set(missed.map(({ topic }) => topic))]
      .map((topic) => weakSpot(topic, judged))
      .sort((one, other) => one.right / one.questions - other.right / other.questions),
    missed: [...new Set(missed.map(({ questionId }) => progressId(questionId)))],
  }
}
