/** Loads the claim on show, and keeps its slides and the timeline in step. */
import { useContext, useEffect, useState } from 'react'
import { LayerlabContext } from '../store/use-layerlab'
import { type PresentedClaim, type Slide, slideAt, slidesOf, stepsBefore } from './deck'

export type LoadClaim = (id: string) => Promise<PresentedClaim>

/** The claim's content once it is there, with its slides and the slide on show. */
export function usePresentedClaim(claimId: string, slideNumber: number, loadClaim: LoadClaim) {
  const [loaded, setLoaded] = useState<PresentedClaim>()

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
  useSlidesInStep(claim, claim && slide && stepsBefore(slide, claim.scene))

  return { claim, slides, slide, slideIndex }
}

/** A slide brings the timeline to its step. Once it is there, whoever travels on the timeline turns the slides. */
function useSlidesInStep(claim: PresentedClaim | undefined, step: number | undefined): void {
  const store = useContext(LayerlabContext)

  useEffect(() => {
    if (!store || !claim || step === undefined) return
    const { scene } = claim
    let arrived = false
    const followTimeline = () => {
      const { cursor, showSlide } = store.getState()
      if (arrived && cursor !== step && isOn()) showSlide(claim.id, slideAt(cursor, scene))
    }
    const isOn = () => store.getState().scene?.id === scene.id
    const arrive = async () => {
      if (!isOn()) store.getState().openScene(scene)
      const { playing, cursor, goToStep } = store.getState()
      if (!playing || cursor !== step) await goToStep(step)
      arrived = true
      followTimeline()
    }
    void arrive()
    const stopFollowing = store.subscribe((state, before) => {
      if (state.cursor !== before.cursor) followTimeline()
    })
    return () => {
      arrived = false
      stopFollowing()
    }
  }, [store, claim, step])
}
