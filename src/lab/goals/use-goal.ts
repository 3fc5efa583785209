/** The goal under way, and how far it is. All of it is worked out from the timeline up to the cursor. */
import { useEffect, useMemo } from 'react'
import { goals } from '../../content/goals'
import type { Goal } from '../../content/goals/schema'
import { progressOfGoal } from '../../store/goals-slice'
import { currentMachine } from '../../store/timeline-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { type CheckResult, evaluateGoal } from './evaluate-goal'

export type GoalState = {
  readonly results: readonly CheckResult[]
  /** Checks that the last command has met, by what is true now. */
  readonly newlyMet: readonly string[]
  readonly met: number
  readonly reached: boolean
  /** How many commands have been run since the start. */
  readonly commands: number
}

/** The goal that the lab was set up for; undefined when there is none. */
export function useGoalUnderWay(): Goal | undefined {
  const goalId = useLayerlab((state) => (state.onLab ? state.origin.goal : undefined))
  return goals.find(({ id }) => id === goalId)
}

/** How far the goal under way is. A goal that is reached is noted as such. */
export function useGoalState(goal: Goal): GoalState {
  const frames = useLayerlab((state) => state.frames)
  const cursor = useLayerlab((state) => state.cursor)
  const start = useLayerlab((state) => state.start)
  const answers = useLayerlab((state) => progressOfGoal(state, goal.id).answers)
  const noteGoalReached = useLayerlab((state) => state.noteGoalReached)

  const state = useMemo(() => {
    const resultsAfter = (count: number) => {
      const past = { start, frames, cursor: count }
      return evaluateGoal(goal, { machine: currentMachine(past), frames: frames.slice(0, count), answers })
    }
    const results = resultsAfter(cursor)
    const before = cursor > 0 ? resultsAfter(cursor - 1) : results
    const met = results.filter((result) => result.met).length
    return {
      results,
      newlyMet: results.filter((result, index) => result.met && before[index]?.met === false).map(({ words }) => words),
      met,
      reached: met === results.length,
      commands: cursor,
    }
  }, [goal, start, frames, cursor, answers])

  const { reached, commands } = state
  useEffect(() => {
    if (reached) noteGoalReached(goal.id, commands)
  }, [goal, reached, commands, noteGoalReached])

  return state
}
