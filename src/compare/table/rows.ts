/** The rows of the table: a claim, its place in the original text, and what the learner knows of it. */
import type { ClaimSummary } from '../../content/claims/schema'
import { type ClaimId, claimSummaries } from '../../content/claims/summaries'
import { type Mastery, masteryOf } from '../../store/mastery'
import type { Progress } from '../../store/progress-slice'

export type ClaimRow = ClaimSummary & {
  readonly id: ClaimId
  /** Place in the original order, from 1. */
  readonly order: number
  readonly mastery: Mastery
}

/** All rows in their original order. */
export function claimRows(progress: Progress): readonly ClaimRow[] {
  return claimSummaries.map((claim, index) => ({ ...claim, order: index + 1, mastery: masteryOf(progress, claim.id) }))
}
