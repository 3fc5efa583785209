/** All goals, in teaching order. Load this on demand: the first view does without it. */
import { building } from './building'
import { data } from './data'
import { files } from './files'
import { firstSteps } from './first-steps'
import { layers } from './layers'
import { type Goal, goalLevels } from './schema'
import { sharing } from './sharing'
import { tour } from './tour'
import { troubles } from './troubles'

const all: readonly Goal[] = [
  ...firstSteps,
  ...files,
  ...building,
  ...layers,
  ...data,
  ...sharing,
  ...troubles,
  ...tour,
]

export const goals: readonly Goal[] = goalLevels.flatMap((level) => all.filter((goal) => goal.level === level))
