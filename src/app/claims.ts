/** Claims as the surfaces need them; reasons, proofs and questions are loaded when they are asked for. */
import { claimSummaries } from '../content/claims/summaries'
import { pictureScenePrefix } from '../content/glossary/names'
import type { Scene } from '../content/scene'
import type { PresentedClaim } from '../present/deck'
import { findClaimId, proofScene } from '../store/proof-scene'

const loadDetails = () => import('../content/claims/details').then(({ claimDetails }) => claimDetails)

/** A claim's proof or a term's picture as a scene; undefined for an id that nothing has. */
export async function loadScene(id: string): Promise<Scene | undefined> {
  if (id.startsWith(pictureScenePrefix)) return (await import('./glossary/glossary')).findPicture(id)
  const claimId = findClaimId(id)
  return claimId && proofScene(claimId, (await loadDetails())[claimId])
}

/** A claim with its proof and better sentences. Throws for an id that no claim has. */
export async function loadPresentedClaim(id: string): Promise<PresentedClaim> {
  const summary = claimSummaries.find((claim) => claim.id === id)
  if (!summary) throw new Error(`no claim has the id ${id}`)
  const detail = (await loadDetails())[summary.id]
  return {
    id: summary.id,
    aspect: summary.aspect,
    said: { image: summary.image.statement, container: summary.container.statement },
    verdict: { image: summary.image.verdict, container: summary.container.verdict },
    better: detail.better,
    scene: proofScene(summary.id, detail),
  }
}
