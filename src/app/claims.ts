/** Claims and scenes as the surfaces need them; reasons, proofs, questions and the tour's chapters are loaded when they are asked for. */
import { claimSummaries } from '../content/claims/summaries'
import { pictureScenePrefix } from '../content/glossary/names'
import type { Scene } from '../content/scene'
import type { PresentedClaim } from '../present/deck'
import { findClaimId, proofScene } from '../store/proof-scene'
import { scenePlaceOf } from '../store/tour-scene'

const loadDetails = () => import('../content/claims/details').then(({ claimDetails }) => claimDetails)

async function loadTourScene(id: string): Promise<Scene | undefined> {
  const { chapters } = await import('../content/scenes')
  return chapters.flatMap(({ scenes }) => scenes).find((scene) => scene.id === id)
}

/** A claim's proof, a term's picture or a scene of the tour; undefined for an id that nothing has. */
export async function loadScene(id: string): Promise<Scene | undefined> {
  if (id.startsWith(pictureScenePrefix)) return (await import('./glossary/glossary')).findPicture(id)
  if (scenePlaceOf(id)) return loadTourScene(id)
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
