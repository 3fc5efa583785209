/** A claim's proof as a scene. */
import type { ClaimDetail } from '../content/claims/schema'
import { type ClaimId, claimSummaries } from '../content/claims/summaries'
import type { Scene } from '../content/scene'

/** The id as that of a claim; undefined when no claim has it. */
export function findClaimId(id: string): ClaimId | undefined {
  return claimSummaries.find((claim) => claim.id === id)?.id
}

/** The scene that proves a claim. It has the claim's id, and its aspect as a title. */
export function proofScene(claimId: ClaimId, { proof }: ClaimDetail): Scene {
  const title = claimSummaries.find(({ id }) => id === claimId)?.aspect ?? ''
  return { ...proof, id: claimId, claim: claimId, title }
}
