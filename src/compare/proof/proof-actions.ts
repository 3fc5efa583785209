/** What can be done with claims and proofs besides reading and playing them; the page around says what there is. */
import { createContext } from 'react'

export type ProofActions = {
  /** Goes to the lab with the proof's files and the commands so far. */
  readonly onContinueInLab?: () => void
  /** Shows a link to what is on the bench. */
  readonly onShare?: () => void
  /** Goes to the fact sheet; the claim that is open is marked there. */
  readonly onFactSheet?: () => void
}

export const ProofActionsContext = createContext<ProofActions>({})
