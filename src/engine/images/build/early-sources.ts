/** What a build has before it carries out a step: the context, images, and stages whose steps the cache has. */
import type { FileSystem } from '../../filesystem/file-system'
import type { LayerTree } from '../../filesystem/node'
import type { Session } from '../../session'
import { openLayers, treesOf } from './layer-files'
import type { ParallelStages } from './parallel-stages'
import { type CopySource, originsOf, type PlannedStage } from './plan-types'
import type { Solver } from './solver'
import type { Result } from './step-result'

export type EarlySourceOptions = {
  readonly session: Session
  readonly context: LayerTree
  readonly stages: ReadonlyMap<number, PlannedStage>
  readonly parallel: ParallelStages
  readonly solver: Solver
}

/** Files to copy from, and the result that they are; the context is none. */
export type EarlySource = { readonly files: FileSystem; readonly result?: Result }

export class EarlySources {
  readonly #options: EarlySourceOptions
  readonly #results = new Map<PlannedStage, readonly Result[]>()

  constructor(options: EarlySourceOptions) {
    this.#options = options
  }

  get stages(): Iterable<PlannedStage> {
    return this.#options.stages.values()
  }

  /** What each step of a stage stands on, up to the first step that the cache does not have, and what the last one makes. */
  resultsOf(stage: PlannedStage): readonly Result[] {
    const known = this.#results.get(stage)
    if (known !== undefined) return known
    const { solver, parallel } = this.#options
    const base = stage.base.kind === 'stage' ? this.#stageResult(stage.base.index) : parallel.baseOf(stage)
    const results = base === undefined ? [] : [base]
    for (const step of stage.steps) {
      const below = results.at(-1)
      const isOfStage = originsOf(step).some(({ kind }) => kind === 'stage')
      const next = below === undefined || isOfStage ? undefined : solver.cached(step, below)
      if (next === undefined) break
      results.push(next)
    }
    this.#results.set(stage, results)
    return results
  }

  /** The files that copies come from; undefined where they are still to be made, or where there are none at all to look in. */
  find(from: CopySource): EarlySource | undefined {
    const { session, context, parallel } = this.#options
    if (from.kind === 'named context') return { files: openLayers([from.files], session.machine.clock).files }
    const source = from.kind === 'stage' ? this.#stageResult(from.index) : parallel.sourceOf(from)
    if (source === undefined) return undefined
    if (source === 'context') return { files: openLayers([context], session.machine.clock).files }
    if (source.layers.length === 0) return undefined
    return { files: openLayers(treesOf(session.machine, source.layers), session.machine.clock).files, result: source }
  }

  #stageResult(index: number): Result | undefined {
    const stage = this.#options.stages.get(index)
    return stage === undefined ? undefined : this.resultsOf(stage)[stage.steps.length]
  }
}
