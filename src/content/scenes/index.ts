/** All chapters of the tour, in their order. Load this on demand: the first view does without it. */
import { image } from './image'
import type { Chapter } from './schema'

export const chapters: readonly Chapter[] = [image]
