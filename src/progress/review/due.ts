/** What is due for review. Pure: the same answers at the same time give the same list. */
import { lastAttempts } from '../../store/mastery'
import type { Attempt } from '../../store/progress-slice'
import { type ReviewCard, reviewCards } from './cards'

/** A review takes about two minutes: a quarter of a minute for a question. */
export const mostQuestions = 8

/** A belief that was shown within this time is met again first, in milliseconds. */
const recently = 14 * 24 * 60 * 60 * 1000

/** The first moment after the day of `now`, on the learner's clock. */
function endOfDay(now: number): number {
  const day = new Date(now)
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime()
}

/** The cards that are due on the day of `now`, the most overdue first. `canAsk` says which questions there still are. */
export function dueCards(
  attempts: readonly Attempt[],
  now: number,
  canAsk: (question: string) => boolean,
): readonly ReviewCard[] {
  const end = endOfDay(now)
  return reviewCards(attempts)
    .filter(({ question, due }) => due < end && canAsk(question))
    .sort((one, other) => one.due - other.due || (one.question < other.question ? -1 : 1))
}

/** Questions whose last answer showed a false belief not long ago. */
function withRecentBelief(attempts: readonly Attempt[], now: number): ReadonlySet<string> {
  const shown = lastAttempts(attempts).filter(({ beliefs = [], at }) => beliefs.length > 0 && now - at <= recently)
  return new Set(shown.map(({ question }) => question))
}

/** The questions of one review: those that showed a false belief recently, then the most overdue. */
export function chooseReview(due: readonly ReviewCard[], attempts: readonly Attempt[], now: number): readonly string[] {
  const urgent = withRecentBelief(attempts, now)
  const first = due.filter(({ question }) => urgent.has(question))
  const then = due.filter(({ question }) => !urgent.has(question))
  return [...first, ...then].slice(0, mostQuestions).map(({ question }) => question)
}
