/** A claim's proof as a scene, and a scene of the tour as a proof. */
import type { ClaimDetail } from '../content/claims/schema'
import { type ClaimId, claimSummaries } from '../content/claims/summaries'
import type { Scene } from '../content/scene'
import { scenePlaceOf } from './tour-scene'

/** The id as that of a claim; undefined when no claim has it. */
export function findClaimId(id: string): ClaimId | undefined {
  return claimSummaries.find((claim) => claim.id === id)?.id
}

/** The scene that proves a claim. It has the claim's id, and its aspect as a title. */
export function proofScene(claimId: ClaimId, { proof }: ClaimDetail): Scene {
  const title = claimSummaries.find(({ id }) => id === claimId)?.aspect ?? ''
  return { ...proof, id: claimId, claim: claimId, title }
}

/** The id of the scene that a proof puts on the bench. One of the tour gets another, so that the learner's place in the tour stays. */
export function proofSceneId(proof: string): string {
  return scenePlaceOf(proof) ? `proof-of-${proof}` : proof
}

/** Loads what proves something: a claim's proof by the claim's id, or a scene of the tour, without its question, by its own. */
export async function loadProof(proof: string): Promise<Scene | undefined> {
  const claim = findClaimId(proof)
  if (claim) return proofScene(claim, (await import('../content/claims/details')).claimDetails[claim])
  if (!scenePlaceOf(proof)) return undefined
  const { chapters } = await import('../content/scenes')
  const scene = chapters.flatMap(({ scenes }) => scenes).find(({ id }) => id === proof)
  return scene && { ...scene, id: proofSceneId(proof), question: undefined }
}
