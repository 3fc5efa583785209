/** What a round showed: the score, and where the learner was not sure. */

import type { ClaimId } from '../../content/claims/summaries'
import type { Topic } from '../../content/claims/vocabulary'
import type { QuizAnswer } from '../../store/quiz-slice'
import { findQuizItem } from './pool'

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
  /** Ids of the questions that were missed, in the order in which they were put. */
  readonly missed: readonly string[]
}

type Outcome = { readonly claim: ClaimId; readonly topic: Topic; readonly right: boolean }

/** The values without repetitions, most frequent first. */
function mostFrequentFirst<Value>(values: readonly Value[]): readonly Value[] {
  const count = (value: Value) => values.filter((other) => other === value).length
  return [...new Set(values)].sort((one, other) => count(other) - count(one))
}

function weakSpot(topic: Topic, outcomes: readonly Outcome[]): WeakSpot {
  const here = outcomes.filter((outcome) => outcome.topic === topic)
  return {
    topic,
    right: here.filter(({ right }) => right).length,
    questions: here.length,
    claims: mostFrequentFirst(here.filter(({ right }) => !right).map(({ claim }) => claim)),
  }
}

/** Scores a round. Answers to questions that no longer exist do not count. */
export function scoreRound(answers: readonly QuizAnswer[]): Score {
  const outcomes = answers.flatMap(({ questionId, right }): readonly Outcome[] => {
    const item = findQuizItem(questionId)
    return item ? [{ claim: item.claim, topic: item.topic, right }] : []
  })
  const weakTopics = [...new Set(outcomes.filter(({ right }) => !right).map(({ topic }) => topic))]
  return {
    right: outcomes.filter(({ right }) => right).length,
    questions: outcomes.length,
    weakSpots: weakTopics
      .map((topic) => weakSpot(topic, outcomes))
      .sort((one, other) => one.right / one.questions - other.right / other.questions),
    missed: answers
      .filter(({ right, questionId }) => !right && findQuizItem(questionId))
      .map(({ questionId }) => questionId),
  }
}
