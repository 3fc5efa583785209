/** The ways from the tour to the rest of the page; the page around says what there is. */
import { createContext } from 'react'

export type TourActions = {
  /** Shows the lab. */
  readonly onLab?: () => void
  /** Shows the proof of a claim. */
  readonly onProof?: (claim: string) => void
}

export const TourActionsContext = createContext<TourActions>({})
