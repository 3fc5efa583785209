/** What is pointed at: the bench and the notebook light up the same layer, whichever of them the pointer or the focus is on. */
import type { StateCreator } from 'zustand/vanilla'

/** A read-only layer by its chain ID, or a container's writable one by the container's ID. */
export type Spotlight = { readonly layer: string } | { readonly container: string }

export type SpotlightSlice = {
  readonly spotlight: Spotlight | undefined
  pointAt(spotlight: Spotlight | undefined): void
  /** Takes the light away from here, unless somebody else has turned it elsewhere meanwhile. */
  pointAwayFrom(spotlight: Spotlight | undefined): void
}

export const createSpotlightSlice: StateCreator<SpotlightSlice> = (set) => ({
  spotlight: undefined,
  pointAt: (spotlight) => set({ spotlight }),
  pointAwayFrom: (left) => set(({ spotlight }) => ({ spotlight: spotlight === left ? undefined : spotlight })),
})
