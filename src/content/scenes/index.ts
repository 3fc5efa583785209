/** All chapters of the tour, in their order. Load this on demand: the first view does without it. */
import { builds } from './builds'
import { container } from './container'
import { copyOnWrite } from './copy-on-write'
import { image } from './image'
import { kernel } from './kernel'
import { lifeCycle } from './life-cycle'
import { names } from './names'
import { registry } from './registry'
import type { Chapter } from './schema'
import { twoContainers } from './two-containers'
import { volumes } from './volumes'

export const chapters: readonly Chapter[] = [
  image,
  container,
  twoContainers,
  copyOnWrite,
  lifeCycle,
  volumes,
  builds,
  names,
  registry,
  kernel,
]
