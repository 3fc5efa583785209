/** Where the tour goes on. */
import type { Tour } from './tour-slice'

/**
 * The chapter, by its id, in which the learner goes on: the one they were at, or, when they have seen all of it, the next one that they have
 * not. Undefined when all have been seen.
 */
export function chapterToGoOn(chapters: readonly { readonly id: string }[], tour: Tour): string | undefined {
  const isOpen = (id: string) => !tour.chapters[id]?.seen
  const place = chapters.findIndex(({ id }) => id === tour.latest)
  const latest = chapters[place]
  if (latest && (tour.away !== undefined || isOpen(latest.id))) return latest.id
  return [...chapters.slice(place + 1), ...chapters].find(({ id }) => isOpen(id))?.id
}
