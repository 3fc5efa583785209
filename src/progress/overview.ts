/** Everything that the panel shows, worked out from what the learner did and the time. Pure. */

import { type ClaimId, claimSummaries } from '../content/claims/summaries'
import { type MisconceptionId, misconceptionIds } from '../content/misconceptions/ids'
import { detectorsOf, questionCatalogue } from '../content/quiz/catalogue'
import { chapterList } from '../content/scenes/chapter-list'
import type { Learning } from '../store/learning/learning'
import { type Mastery, masteryOf } from '../store/mastery'
import { type ReviewCard, reviewCards } from './review/cards'
import { chooseReview, dueCards } from './review/due'
import { type BeliefState, beliefStateOf } from './standing/belief-state'
import { calibrationOf, calibrationVerdict } from './standing/calibration'

export type ClaimStanding = { readonly id: ClaimId; readonly aspect: string; readonly mastery: Mastery }
export type BeliefStanding = { readonly id: MisconceptionId; readonly state: BeliefState }

/** Questions that come back later, on one day. */
type NextDue = { readonly due: number; readonly questions: number }

const canAsk = (question: string) => questionCatalogue.has(question)

/** The day after today on which something comes back first. */
function nextDue(cards: readonly ReviewCard[], due: readonly ReviewCard[]): NextDue | undefined {
  const later = cards.filter((card) => canAsk(card.question) && !due.some(({ question }) => question === card.question))
  const first = later.sort((one, other) => one.due - other.due)[0]
  if (!first) return undefined
  const day = new Date(first.due).toDateString()
  return { due: first.due, questions: later.filter((card) => new Date(card.due).toDateString() === day).length }
}

export function overviewOf({ progress, goals, tour }: Required<Learning>, now: number) {
  const { attempts } = progress
  const due = dueCards(attempts, now, canAsk)
  const claims = claimSummaries.map(({ id, aspect }): ClaimStanding => {
    return { id, aspect, mastery: masteryOf(progress, id) }
  })
  const tallies = calibrationOf(attempts)
  return {
    isEmpty: attempts.length === 0 && progress.proved.length === 0 && Object.keys(tour.chapters).length === 0,
    claims,
    known: claims.filter(({ mastery }) => mastery.level === 'known').length,
    due: due.length,
    review: chooseReview(due, attempts, now),
    next: nextDue(reviewCards(attempts), due),
    beliefs: misconceptionIds.map((id): BeliefStanding => {
      return { id, state: beliefStateOf(attempts, id, detectorsOf(id)) }
    }),
    calibration: { tallies, verdict: calibrationVerdict(tallies) },
    chapters: chapterList.map(({ id, title }) => ({ id, title, place: tour.chapters[id] })),
    goalsReached: Object.entries(goals).flatMap(([id, { best }]) => (best === undefined ? [] : id)),
  }
}
export type Overview = ReturnType<typeof overviewOf>
