/** Loads the claim on show and brings the bench to its slide. */
import { useEffect, useState } from 'react'
import { useLayerlab } from '../store/use-layerlab'
import { type PresentedClaim, type Slide, slidesOf, stepsBefore } from './deck'

export type LoadClaim = (id: string) => Promise<PresentedClaim>

/** The claim's content once it is there, with its slides and the slide on show. */
export function usePresentedClaim(claimId: string, slideNumber: number, loadClaim: LoadClaim) {
  const [loaded, setLoaded] = useState<PresentedClaim>()
  const openScene = useLayerlab((state) => state.openScene)
  const goToStep = useLayerlab((state) => state.goToStep)
  const sceneId = useLayerlab((state) => state.scene?.id)

  useEffect(() => {
    let current = true
    loadClaim(claimId).then(
      (claim) => current && setLoaded(claim),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [claimId, loadClaim])

  const claim = loaded?.id === claimId ? loaded : undefined
  const slides: readonly Slide[] = claim ? slidesOf(claim.scene) : []
  const slideIndex = Math.max(0, Math.min(slideNumber, slides.length - 1))
  const slide = slides[slideIndex]
  const step = claim && slide ? stepsBefore(slide, claim.scene) : undefined

  useEffect(() => {
    if (!claim || step === undefined) return
    if (sceneId !== claim.scene.id) openScene(claim.scene)
    void goToStep(step)
  }, [claim, step, sceneId, openScene, goToStep])

  return { claim, slides, slide, slideIndex }
}
