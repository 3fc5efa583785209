/** How well a learner knows a claim, from what they proved and answered. Hints play no part in it. */
import type { Attempt, Progress } from './progress-slice'

/** From nothing to known: proof watched, something missed last time, some of it right, known. */
export const masteryLevels = ['new', 'seen', 'missed', 'learning', 'known'] as const
export type MasteryLevel = (typeof masteryLevels)[number]

export type Mastery = {
  readonly level: MasteryLevel
  readonly proved: boolean
  /** Questions about the claim whose last answer was right. */
  readonly right: number
  /** Questions about the claim that were answered. */
  readonly answered: number
}

/** So many different questions have to be right, and not guessed, before a claim counts as known. */
const rightForKnown = 2

/** The claim that an answer is about: the one it names, or the first part of the question's id. */
function claimOfAttempt({ claim, question }: Attempt): string {
  return claim ?? question.slice(0, question.lastIndexOf('.'))
}

/** The last answer to each question, in the order in which the questions were met. */
export function lastAttempts(attempts: readonly Attempt[]): readonly Attempt[] {
  return [...new Map(attempts.map((attempt) => [attempt.question, attempt])).values()]
}

export function masteryOf({ proved, attempts }: Progress, claimId: string): Mastery {
  const last = lastAttempts(attempts.filter((attempt) => claimOfAttempt(attempt) === claimId))
  const right = last.filter((attempt) => attempt.right)
  const isProved = proved.includes(claimId)
  return {
    level: levelOf(isProved, last, right),
    proved: isProved,
    right: right.length,
    answered: last.length,
  }
}

function levelOf(proved: boolean, last: readonly Attempt[], right: readonly Attempt[]): MasteryLevel {
  if (last.length === 0) return proved ? 'seen' : 'new'
  if (right.length < last.length) return 'missed'
  return right.filter(({ sure }) => sure !== 'guess').length >= rightForKnown ? 'known' : 'learning'
}

/** One number for sorting: 0 for a claim never met; a higher level counts most, then right answers, then the proof. */
export function masteryScore({ level, right, proved }: Mastery): number {
  return masteryLevels.indexOf(level) * 1000 + Math.min(right, 99) * 10 + (proved ? 1 : 0)
}
