/** How far a chapter is: its scenes first, then its task, which counts when its goal has been reached. */
import type { Chapter } from '../content/scenes/schema'
import type { GoalsSlice } from '../store/goals-slice'
import type { TourSlice } from '../store/tour-slice'

export type ChapterState = 'new' | 'begun' | 'task' | 'done'

export function chapterState({ tour, goalsProgress }: TourSlice & GoalsSlice, { id, task }: Chapter): ChapterState {
  const place = tour.chapters[id]
  if (!place) return 'new'
  if (!place.seen) return 'begun'
  return goalsProgress[task.goal]?.best === undefined ? 'task' : 'done'
}
