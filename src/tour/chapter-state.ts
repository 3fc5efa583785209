/** How far a chapter is: its scenes first, then its task, which counts when its goal has been reached. */
import type { Chapter } from '../content/scenes/schema'
import type { GoalsSlice } from '../store/goals-slice'
import type { TourSlice } from '../store/tour-slice'

export type ChapterState = 'new' | 'begun' | 'task' | 'done'

export function chapterState({ tour, goalsProgress }: TourSlice & GoalsSlice, { id, task }: Chapter): ChapterState {
  const place = tour.chapters[id]
  if (!place) return 'new'
  if (!place.seen) return 'begun'
  return isTaskDone({ goalsProgress }, { task }) ? 'done' : 'task'
}

/** True once the goal of a chapter's task has been reached, whether or not all of its scenes were seen. */
export function isTaskDone(
  { goalsProgress }: Pick<GoalsSlice, 'goalsProgress'>,
  { task }: Pick<Chapter, 'task'>,
): boolean {
  return goalsProgress[task.goal]?.best !== undefined
}
