/** What an answer begins with, before the learner did anything. */
import type { Answer } from '../../content/quiz/answer'
import type { QuizQuestion } from '../../content/quiz/question'
import { seedFor, shuffle } from '../../store/shuffle'

/** Entries to be put into order start in another order than the right one; everything else starts empty. */
export function startingAnswer(question: QuizQuestion, seed: number): Answer | undefined {
  if (question.type !== 'order') return undefined
  const order = [...shuffle([...question.entries.keys()], seedFor(seed, question.id))]
  const isInOrder = order.every((entry, place) => entry === place)
  return { type: 'order', order: isInOrder ? order.toReversed() : order }
}
