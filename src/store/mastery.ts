/** How well a learner knows a claim, from what they proved and answered. */
import { lastAttempt, type Progress } from './progress-slice'

/** Questions of the quiz for each claim. */
const questionsOfEachClaim = 3

export type Mastery = {
  readonly proved: boolean
  /** Questions of the claim whose last answer was right. */
  readonly known: number
  readonly questions: number
}

/** The id of a quiz question: the claim and the question's place in it, from 0. */
export function questionId(claimId: string, index: number): string {
  return `${claimId}.${index}`
}

/** The id under which the answer to a proof's question is noted. */
export function proofQuestionId(claimId: string): string {
  return `${claimId}.proof`
}

export function masteryOf(progress: Progress, claimId: string): Mastery {
  const known = Array.from(
    { length: questionsOfEachClaim },
    (_, index) => lastAttempt(progress, questionId(claimId, index))?.right,
  ).filter(Boolean).length
  return { proved: progress.proved.includes(claimId), known, questions: questionsOfEachClaim }
}

/** One number for sorting: 0 for a claim never met, more for more proved and known. */
export function masteryScore({ proved, known }: Mastery): number {
  return known + (proved ? 1 : 0)
}
