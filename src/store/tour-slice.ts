/** How far the learner is on the tour: where in each chapter, what was answered, and what they left it for. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import { surenessSchema } from '../content/quiz/answer'
import type { StoredValue } from './persistence'
import type { PlayerSlice } from './player-slice'
import type { TimelineSlice } from './timeline-slice'
import { type ScenePlace, scenePlaceOf } from './tour-scene'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const chapterPlaceSchema = v.object({
  /** The number of the scene the learner is at, from 1. */
  scene: count,
  /** How many of its commands have run. */
  step: count,
  /** True on the page after the last scene. */
  atEnd: v.boolean(),
  /** True once all scenes have been seen. */
  seen: v.boolean(),
})
export type ChapterPlace = Readonly<v.InferOutput<typeof chapterPlaceSchema>>

const tourAnswerSchema = v.object({
  /** The option chosen; absent when the question was skipped. */
  option: v.optional(count),
  sure: v.optional(surenessSchema),
})

const tourSchema = v.object({
  /** The chapter the learner was at last. */
  latest: v.optional(v.string()),
  /** Chapters that were begun, by id. */
  chapters: v.record(v.string(), chapterPlaceSchema),
  /** By the scene's id. */
  answers: v.record(v.string(), tourAnswerSchema),
  /** What the tour was left for in the middle of a chapter, until the learner comes back to it. */
  away: v.optional(v.picklist(['trial', 'task'])),
})
export type Tour = Readonly<v.InferOutput<typeof tourSchema>>

export const storedTour: StoredValue<typeof tourSchema> = {
  key: 'layerlab:tour',
  version: 1,
  schema: tourSchema,
  migrations: {},
}

export const tourNotBegun: Tour = { chapters: {}, answers: {} }

export type TourSlice = {
  readonly tour: Tour
  changeTour(change: (tour: Tour) => Tour): void
}

/** The tour once a scene of it is on the bench after so many steps. */
function atScene(tour: Tour, { chapter, scene }: ScenePlace, step: number): Tour {
  const before = tour.chapters[chapter]
  const atEnd = before?.scene === scene && before.atEnd
  const place = { scene, step, atEnd, seen: before?.seen ?? false }
  return { ...tour, latest: chapter, away: undefined, chapters: { ...tour.chapters, [chapter]: place } }
}

/** The tour once something else took the bench from it. */
function left(tour: Tour): Tour {
  return { ...tour, away: tour.away ?? 'trial' }
}

export function createTourSlice(
  initial: Tour,
): StateCreator<TourSlice & PlayerSlice & TimelineSlice, [], [], TourSlice> {
  return (set, _get, store) => {
    store.subscribe((state, before) => {
      if (state.scene === before.scene && state.cursor === before.cursor) return
      const place = scenePlaceOf(state.scene?.id)
      if (place) state.changeTour((tour) => atScene(tour, place, state.cursor))
      else if (scenePlaceOf(before.scene?.id)) state.changeTour(left)
    })
    return {
      tour: initial,
      changeTour: (change) => set(({ tour }) => ({ tour: change(tour) })),
    }
  }
}
