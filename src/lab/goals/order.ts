/** Goals in teaching order. */
import { goals } from '../../content/goals'
import type { Goal, GoalLevel } from '../../content/goals/schema'
import type { GoalsSlice } from '../../store/goals-slice'

export function goalsOfLevel(level: GoalLevel): readonly Goal[] {
  return goals.filter((goal) => goal.level === level)
}

/** The first goal after this one that was not reached yet, from the beginning again where there is none after it. */
export function nextOpenGoal(goal: Goal, progress: GoalsSlice['goalsProgress']): Goal | undefined {
  const place = goals.indexOf(goal)
  return [...goals.slice(place + 1), ...goals.slice(0, place)].find(({ id }) => progress[id]?.best === undefined)
}
