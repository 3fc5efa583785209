/** A claim's proof as a scene. Brings the details of all claims along: load this on demand. */
import { claimDetails } from '../content/claims/details'
import { claimSummaries } from '../content/claims/summaries'
import type { Scene } from '../content/scene'

/** The scene that proves a claim. It has the claim's id. Undefined when there is no such claim. */
export function proofScene(claimId: string): Scene | undefined {
  const summary = claimSummaries.find(({ id }) => id === claimId)
  if (!summary) return undefined
  return { ...claimDetails[summary.id].proof, id: summary.id, claim: summary.id, title: summary.aspect }
}
