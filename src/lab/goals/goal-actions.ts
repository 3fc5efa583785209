/** What goals ask of the rest of the lab. */
import type { Goal } from '../../content/goals/schema'

export type GoalActions = {
  /** Sets the lab up for a goal, or does so again. */
  readonly onStart: (goal: Goal) => void
  /** Gives the learner an empty lab of their own again. */
  readonly onLeave: () => void
  /** Writes a line behind the terminal's prompt. */
  readonly onPutLine: (line: string) => void
}
