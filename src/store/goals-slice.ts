/** What the learner has done about the goals of the lab. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { LabSlice } from './lab-slice'
import type { LabViewSlice } from './lab-view-slice'
import type { StoredValue } from './persistence'
import type { Origin } from './timeline-slice'

const goalProgressSchema = v.object({
  /** The fewest commands with which it was reached; absent until then. */
  best: v.optional(v.number()),
  /** How many of its hints were shown. */
  hints: v.number(),
  solutionShown: v.boolean(),
  /** Answers given since it was started last, by the id of the check: an option's index, or a text. */
  answers: v.record(v.string(), v.union([v.number(), v.string()])),
})
export type GoalProgress = Readonly<v.InferOutput<typeof goalProgressSchema>>

const goalsProgressSchema = v.record(v.string(), goalProgressSchema)
type GoalsProgress = Readonly<v.InferOutput<typeof goalsProgressSchema>>

export const storedGoals: StoredValue<typeof goalsProgressSchema> = {
  key: 'layerlab:goals',
  version: 1,
  schema: goalsProgressSchema,
  migrations: {},
}

const nothingDone: GoalProgress = { hints: 0, solutionShown: false, answers: {} }

export type GoalsSlice = {
  /** By the goal's id; absent for those that were never started. */
  readonly goalsProgress: GoalsProgress
  /** Sets the lab up for a goal, or does so again: its answers are open once more, and the terminal is shown. */
  startGoal(goal: { readonly id: string; readonly start: Origin }): Promise<void>
  /** Notes that a goal was reached with so many commands. The fewest count. */
  noteGoalReached(goalId: string, commands: number): void
  answerGoal(goalId: string, checkId: string, answer: number | string): void
  showGoalHint(goalId: string): void
  showGoalSolution(goalId: string): void
}

/** What was done about a goal. */
export function progressOfGoal({ goalsProgress }: GoalsSlice, goalId: string): GoalProgress {
  return goalsProgress[goalId] ?? nothingDone
}

export function createGoalsSlice(
  initial: GoalsProgress = {},
): StateCreator<GoalsSlice & LabSlice & LabViewSlice, [], [], GoalsSlice> {
  return (set, get) => {
    const note = (goalId: string, changes: Partial<GoalProgress>) =>
      set((state) => ({
        goalsProgress: { ...state.goalsProgress, [goalId]: { ...progressOfGoal(state, goalId), ...changes } },
      }))
    return {
      goalsProgress: initial,
      startGoal: ({ id, start }) => {
        note(id, { answers: {} })
        get().leadToTool('terminal')
        return get().startLab({ ...start, goal: id })
      },
      noteGoalReached: (goalId, commands) => {
        const { best = Number.POSITIVE_INFINITY } = progressOfGoal(get(), goalId)
        if (commands < best) note(goalId, { best: commands })
      },
      answerGoal: (goalId, checkId, answer) =>
        note(goalId, { answers: { ...progressOfGoal(get(), goalId).answers, [checkId]: answer } }),
      showGoalHint: (goalId) => note(goalId, { hints: progressOfGoal(get(), goalId).hints + 1 }),
      showGoalSolution: (goalId) => note(goalId, { solutionShown: true }),
    }
  }
}
