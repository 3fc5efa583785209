/** What can be done with a proof besides playing it; the page around says what there is. */
import { createContext } from 'react'

export type ProofActions = {
  /** Goes to the lab with the proof's files and the commands so far. */
  readonly onContinueInLab?: () => void
  /** Shows a link to what is on the bench. */
  readonly onShare?: () => void
}

export const ProofActionsContext = createContext<ProofActions>({})
