/** What leads out of the panel; the page around it decides how. */
import { createContext } from 'react'
import type { TestChoice } from '../store/form-names'

export type ProgressActions = {
  /** Starts a round of these questions, named as they stand in the progress. */
  readonly onReview: (questions: readonly string[]) => void
  readonly onShowClaim: (claim: string) => void
  /** Plays a scene: a claim's proof by the claim's id, or a scene of the tour by its own. */
  readonly onWatch: (scene: string) => void
  readonly onTour: () => void
  readonly onQuiz: () => void
  readonly onTest: (choice: TestChoice) => void
  /** The address of a test form, for a class; undefined where the page has none. */
  readonly testLink: (choice: TestChoice) => string | undefined
}

const nowhere = () => undefined

export const ProgressActionsContext = createContext<ProgressActions>({
  onReview: nowhere,
  onShowClaim: nowhere,
  onWatch: nowhere,
  onTour: nowhere,
  onQuiz: nowhere,
  onTest: nowhere,
  testLink: nowhere,
})
