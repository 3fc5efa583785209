/** Plans the stages that a target needs, once their base images are known. */
import type { ImageSettings } from '../image'
import { fullName, type ImageReference } from '../reference'
import type { BaseImage } from './base-images'
import type { LineRange } from './build-error'
import { type GlobalScope, readImageName } from './global-scope'
import type { Warnings } from './lint'
import { parseTrigger } from './parse-instruction'
import { planStage, type StageOptions } from './plan-stage'
import type { PlannedStage } from './plan-types'
import type { Dockerfile } from './read-dockerfile'
import type { StageScope } from './stage-scope'
import { originsElsewhere, type StageGraph } from './stages'

/** What a stage from scratch starts with. */
const scratchSettings: ImageSettings = {
  user: '',
  exposedPorts: [],
  environment: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
  entrypoint: null,
  command: null,
  volumes: [],
  workingDirectory: '/',
  labels: null,
  onBuild: null,
}

/** An image that the build needs, and where the Dockerfile says so. */
export type NeededImage = {
  readonly reference: ImageReference
  /** As it is written, with variables put in. */
  readonly written: string
  /** Undefined where only a mount names it. */
  readonly lines: LineRange | undefined
  /** Stages of the Dockerfile that it may have been taken for. */
  readonly stageNames: readonly string[]
}

/** What copies and mounts of the needed stages name that is no stage, each as often as it is named. */
export function namesOfOrigins({ stages }: Dockerfile, graph: StageGraph): readonly string[] {
  const needed = graph.needed.flatMap((index) => stages[index] ?? [])
  const names = needed.flatMap(originsElsewhere).map(({ from }) => from)
  return names.filter((name) => graph.findStage(name) === undefined)
}

/**
 * The images that the needed stages stand on or copy from, each once.
 * @param contexts build contexts by their names, which are no images
 */
export function neededImages(
  dockerfile: Dockerfile,
  graph: StageGraph,
  contexts: ReadonlyMap<string, unknown>,
): readonly NeededImage[] {
  const images = new Map<string, NeededImage>()
  const stageNames = dockerfile.stages.map(({ from }) => from.stage).filter((name) => name !== '')
  const add = (image: Omit<NeededImage, 'stageNames'>): void => {
    const name = fullName(image.reference)
    if (!images.has(name)) images.set(name, { ...image, stageNames })
  }
  for (const index of graph.needed) {
    const stage = dockerfile.stages[index]
    const base = graph.bases[index]
    if (stage === undefined) continue
    const { lines } = stage.from.source
    if (base?.kind === 'image') add({ reference: base.reference, written: base.name, lines })
    for (const { from, lines, isMount } of originsElsewhere(stage)) {
      if (from.includes('$') || graph.findStage(from) !== undefined || contexts.has(from)) continue
      add({ reference: readImageName(from, lines), written: from, lines: isMount ? undefined : lines })
    }
  }
  return [...images.values()]
}

/** Reads the triggers that base images bring, as soon as the images are known. Throws BuildError for one that makes no sense. */
export function checkTriggers({ stages }: Dockerfile, graph: StageGraph, images: PlanningContext['images']): void {
  for (const index of graph.needed) {
    const base = graph.bases[index]
    const lines = stages[index]?.from.source.lines
    if (base?.kind !== 'image' || lines === undefined) continue
    for (const trigger of images.get(fullName(base.reference))?.settings.onBuild ?? []) parseTrigger(trigger, lines)
  }
}

/** Stages have names in progress as soon as there is more than one place that files come from; every mount counts as one. */
function stageName(dockerfile: Dockerfile, graph: StageGraph, index: number): string {
  const usesImages = dockerfile.stages.some(
    (stage) =>
      stage.instructions.some((instruction) => instruction.kind === 'RUN' && instruction.mounts.length > 0) ||
      originsElsewhere(stage).some(({ from }) => graph.findStage(from) === undefined),
  )
  const own = dockerfile.stages[index]?.from.stage ?? ''
  return dockerfile.stages.length > 1 || usesImages ? own || `stage-${index}` : ''
}

/** What stages are planned with. */
export type PlanningContext = {
  readonly global: GlobalScope
  readonly warnings: Warnings
  /** The images that stages stand on and copy from, by full name. */
  readonly images: ReadonlyMap<string, BaseImage>
  readonly options: StageOptions
}

/** Plans the needed stages in the order of the file. Throws BuildError. */
export function planStages(
  dockerfile: Dockerfile,
  graph: StageGraph,
  { global, warnings, images, options }: PlanningContext,
): ReadonlyMap<number, PlannedStage> {
  const planned = new Map<number, { readonly stage: PlannedStage; readonly scope: StageScope }>()
  for (const index of graph.needed) {
    const stage = dockerfile.stages[index]
    const base = graph.bases[index]
    if (stage === undefined || base === undefined) continue
    const image = base.kind === 'image' ? images.get(fullName(base.reference)) : undefined
    const parent = base.kind === 'stage' ? planned.get(base.index) : undefined
    planned.set(
      index,
      planStage({
        stage,
        index,
        base,
        global,
        warnings,
        options,
        name: stageName(dockerfile, graph, index),
        baseLabel: image?.label ?? '',
        baseSettings: image?.settings ?? parent?.stage.settings ?? scratchSettings,
        baseAuthor: image?.author ?? parent?.stage.author ?? '',
        findStage: graph.findStage,
        ...(parent === undefined ? {} : { inherited: parent.scope }),
      }),
    )
  }
  return new Map([...planned].map(([index, { stage }]) => [index, stage]))
}
