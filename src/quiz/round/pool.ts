/** All questions that there are. */
import { claimDetails } from '../../content/claims/details'
import type { QuizQuestion } from '../../content/claims/schema'
import { type ClaimId, claimSummaries } from '../../content/claims/summaries'
import type { Topic } from '../../content/claims/vocabulary'
import { benchQuestions } from '../../content/quiz/bench-questions'
import type { BenchQuestion } from '../../content/quiz/schema'
import { questionId } from '../../store/mastery'

type Common = { readonly id: string; readonly claim: ClaimId; readonly topic: Topic }

/** A question with options to choose from. */
export type ChoiceItem = Common & { readonly type: 'choice'; readonly question: QuizQuestion }

/** A question that is answered by choosing a plate on the bench. */
export type BenchItem = Common & { readonly type: 'bench'; readonly scenario: BenchQuestion }

export type QuizItem = ChoiceItem | BenchItem

/** The topic that a claim belongs to. */
const topicOf = new Map<ClaimId, Topic>(claimSummaries.map(({ id, topic }) => [id, topic]))

const choiceItems: readonly ChoiceItem[] = claimSummaries.flatMap(({ id, topic }) =>
  claimDetails[id].quiz.map((question, index): ChoiceItem => {
    return { type: 'choice', id: questionId(id, index), claim: id, topic, question }
  }),
)

const benchItems: readonly BenchItem[] = benchQuestions.map((scenario) => ({
  type: 'bench',
  id: `bench.${scenario.id}`,
  claim: scenario.claim,
  topic: topicOf.get(scenario.claim) ?? 'filesystem',
  scenario,
}))

/** Every question, in the order of the claims. */
export const quizPool: readonly QuizItem[] = [...choiceItems, ...benchItems]

const itemsById = new Map(quizPool.map((item) => [item.id, item]))

/** The question with an id; undefined when there is none (any more). */
export function findQuizItem(id: string): QuizItem | undefined {
  return itemsById.get(id)
}
