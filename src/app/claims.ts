/** Claims as the surfaces need them; reasons, proofs and questions are loaded when they are asked for. */
import { claimSummaries } from '../content/claims/summaries'
import type { Scene } from '../content/scene'
import type { PresentedClaim } from '../present/deck'

/** A claim's proof as a scene; undefined for an id that no claim has. */
export async function loadScene(id: string): Promise<Scene | undefined> {
  const { proofScene } = await import('../store/proof-scene')
  return proofScene(id)
}

/** A claim with its proof and better sentences. Throws for an id that no claim has. */
export async function loadPresentedClaim(id: string): Promise<PresentedClaim> {
  const summary = claimSummaries.find((claim) => claim.id === id)
  const scene = await loadScene(id)
  if (!summary || !scene) throw new Error(`no claim has the id ${id}`)
  const { claimDetails } = await import('../content/claims/details')
  return {
    id: summary.id,
    aspect: summary.aspect,
    said: { image: summary.image.statement, container: summary.container.statement },
    verdict: { image: summary.image.verdict, container: summary.container.verdict },
    better: claimDetails[summary.id].better,
    scene,
  }
}
