/** All false beliefs by id. Load this on demand: the first view does without it. */
import { buildingAndSharingMisconceptions } from './building-and-sharing'
import { fileMisconceptions } from './files'
import type { MisconceptionId } from './ids'
import { imageMisconceptions } from './images'
import { lifeCycleMisconceptions } from './life-cycle'
import type { Misconception } from './schema'

export const misconceptions: Readonly<Record<MisconceptionId, Misconception>> = {
  ...imageMisconceptions,
  ...fileMisconceptions,
  ...lifeCycleMisconceptions,
  ...buildingAndSharingMisconceptions,
}
