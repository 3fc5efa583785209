/** Where a presentation stands: which claim, and which of its slides. */
import type { StateCreator } from 'zustand/vanilla'

export type PresentationSlice = {
  /** The claim on show; undefined before the first. */
  readonly presentedClaim: string | undefined
  /** Slide within the claim, from 0. */
  readonly presentedSlide: number
  showSlide(claim: string, slide: number): void
}

export const createPresentationSlice: StateCreator<PresentationSlice> = (set) => ({
  presentedClaim: undefined,
  presentedSlide: 0,
  showSlide: (claim, slide) => set({ presentedClaim: claim, presentedSlide: slide }),
})
