/** How many questions are due on the day of `now`. */
import { questionCatalogue } from '../content/quiz/catalogue'
import type { Attempt } from '../store/progress-slice'
import { dueCards } from './review/due'

export function countDue(attempts: readonly Attempt[], now: number): number {
  return dueCards(attempts, now, (question) => questionCatalogue.has(question)).length
}
