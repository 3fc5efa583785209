/** All goals, in teaching order. Load this on demand: the first view does without it. */
import { building } from './building'
import { data } from './data'
import { files } from './files'
import { firstSteps } from './first-steps'
import { layers } from './layers'
import type { Goal } from './schema'
import { sharing } from './sharing'
import { troubles } from './troubles'

export const goals: readonly Goal[] = [
  ...firstSteps,
  ...files,
  ...building,
  ...layers,
  ...data,
  ...sharing,
  ...troubles,
]
