/** All chapters of the tour, in their order. Load this on demand: the first view does without it. */

import { misconceptions } from '../misconceptions'
import { builds } from './builds'
import { container } from './container'
import { copyOnWrite } from './copy-on-write'
import { image } from './image'
import { kernel } from './kernel'
import { lifeCycle } from './life-cycle'
import { names } from './names'
import { registry } from './registry'
import type { Chapter, ChapterScene } from './schema'
import { twoContainers } from './two-containers'
import { volumes } from './volumes'

const written: readonly Chapter[] = [
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

/** The claim that a scene's question is about: that of a belief it can show, else the first of its chapter. */
function claimOf({ claims }: Chapter, { question }: ChapterScene): string | undefined {
  const about = question.options.flatMap(({ belief }) => (belief ? misconceptions[belief].claim : []))
  return about.find((claim) => claims.includes(claim)) ?? claims[0]
}

export const chapters: readonly Chapter[] = written.map((chapter) => ({
  ...chapter,
  scenes: chapter.scenes.map((scene) => ({ ...scene, about: claimOf(chapter, scene) })),
}))
