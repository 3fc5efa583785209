/**
 * What is left of a build in which a file to copy is missing from the context. BuildKit looks for the file while the
 * first steps are only starting, so it gives up before the steps in between have run, and shows them as if the cache had
 * had them (BuildKit, solver/edge.go).
 */
import { BuildError } from './build-error'
import type { MissingCopy } from './missing-copy'
import { originsOf, type PlannedStage, type PlannedStep } from './plan-types'
import type { Solver } from './solver'
import type { Result } from './step-result'

/** The steps of one stage that need nothing of what the missing copy should have made. */
type ReachedStage = { readonly stage: PlannedStage; readonly steps: readonly PlannedStep[] }

/** The stages and steps that progress shows beside the missing copy. */
function reachedStages(stages: ReadonlyMap<number, PlannedStage>, missing: MissingCopy): readonly ReachedStage[] {
  const unfinished = new Set<number>()
  const reached: ReachedStage[] = []
  for (const stage of stages.values()) {
    if (stage.base.kind === 'stage' && unfinished.has(stage.base.index)) {
      unfinished.add(stage.index)
      continue
    }
    const end = stage.steps.findIndex(
      (step) =>
        step === missing.step || originsOf(step).some((from) => from.kind === 'stage' && unfinished.has(from.index)),
    )
    if (end !== -1) unfinished.add(stage.index)
    reached.push({ stage, steps: end === -1 ? stage.steps : stage.steps.slice(0, end) })
  }
  return reached
}

export type GivenUpBuild = {
  readonly solver: Solver
  /** The files that a stage from an image, or from nothing, begins with. */
  readonly baseOf: (stage: PlannedStage) => Result
}

/** Steps up to the first that is not in the cache; that one has begun unless it waits for the context too. */
function showBegun(stage: PlannedStage, steps: readonly PlannedStep[], { solver, baseOf }: GivenUpBuild): void {
  let below = stage.base.kind === 'stage' ? undefined : baseOf(stage)
  let waits = false
  for (const step of steps) {
    const origins = originsOf(step)
    const isOfStage = origins.some(({ kind }) => kind === 'stage')
    waits ||= step.kind === 'copy' || origins.length > 0
    if (waits || step.kind === 'copy' || below === undefined || solver.knows(step, below)) {
      below = solver.skip(step, isOfStage ? undefined : below)
    } else {
      solver.interrupt(step, below)
      below = undefined
    }
  }
}

/** Shows the steps that progress shows beside the missing copy. Throws the copy's failure. */
export function giveUp(stages: ReadonlyMap<number, PlannedStage>, missing: MissingCopy, build: GivenUpBuild): never {
  let failure = new BuildError(missing.error.message)
  for (const { stage, steps } of reachedStages(stages, missing)) {
    showBegun(stage, steps, build)
    if (stage === missing.stage) failure = build.solver.missing(missing.step, missing.error)
  }
  throw failure
}
