/**
 * What is left of a build in which files to copy are missing where they should come from. BuildKit looks for them while the first
 * steps are only starting, so it gives up before the steps in between have run, and shows what the missing ones need as if
 * the cache had had it (BuildKit, solver/edge.go).
 */
import { contextPaths, originsOf, type PlannedStage, type PlannedStep } from './plan-types'
import type { Solver } from './solver'
import type { MissingCopy, StepError } from './step-failure'
import type { Result } from './step-result'

type Missing = ReadonlyMap<PlannedStep, MissingCopy>

/** The steps of one stage that progress may show; `isNeeded` where a missing copy needs the stage. */
type ReachedStage = { readonly stage: PlannedStage; readonly steps: readonly PlannedStep[]; readonly isNeeded: boolean }

/** The stages that lead to a missing copy, and those that have one. */
function neededStages(stages: ReadonlyMap<number, PlannedStage>, missing: Missing): ReadonlySet<number> {
  const needed = new Set<number>()
  const visit = (index: number, steps: readonly PlannedStep[]): void => {
    needed.add(index)
    const base = stages.get(index)?.base
    const sources = [...(base === undefined ? [] : [base]), ...steps.flatMap(originsOf)]
    for (const source of sources) {
      if (source.kind === 'stage' && !needed.has(source.index))
        visit(source.index, stages.get(source.index)?.steps ?? [])
    }
  }
  for (const { index, steps } of stages.values()) {
    const last = steps.findLastIndex((step) => missing.has(step))
    if (last !== -1) visit(index, steps.slice(0, last))
  }
  return needed
}

/** The stages and steps that progress shows: not those that need what a missing copy should have made. */
function reachedStages(stages: ReadonlyMap<number, PlannedStage>, missing: Missing): readonly ReachedStage[] {
  const needed = neededStages(stages, missing)
  const unfinished = new Set<number>()
  const reached: ReachedStage[] = []
  for (const stage of stages.values()) {
    const isNeeded = needed.has(stage.index)
    if (stage.base.kind === 'stage' && unfinished.has(stage.base.index) && !isNeeded) {
      unfinished.add(stage.index)
      continue
    }
    const last = stage.steps.findLastIndex((step) => missing.has(step))
    const waiting = stage.steps.findIndex((step) =>
      originsOf(step).some((from) => from.kind === 'stage' && unfinished.has(from.index)),
    )
    if (last !== -1 || waiting !== -1) unfinished.add(stage.index)
    const end = last === -1 ? waiting : last + 1
    reached.push({ stage, steps: end === -1 ? stage.steps : stage.steps.slice(0, end), isNeeded })
  }
  return reached
}

export type GivenUpBuild = {
  readonly solver: Solver
  /** The files that a stage from an image, or from nothing, begins with. */
  readonly baseOf: (stage: PlannedStage) => Result
}

/**
 * Steps up to the first that is not in the cache; that one has begun unless it waits for files too. Those after it are only
 * shown where a missing copy needs them. Returns the failures of the missing copies.
 */
function showBegun(
  { stage, steps, isNeeded }: ReachedStage,
  missing: Missing,
  { solver, baseOf }: GivenUpBuild,
): readonly StepError[] {
  // Files of an image are found as late as the missing one is; those of the context are there unless it is the context that lacks one.
  const isContextAwaited = [...missing.keys()].some((step) => contextPaths(step).length > 0)
  const failures: StepError[] = []
  let below = stage.base.kind === 'stage' ? undefined : baseOf(stage)
  let waits = false
  let isLast = false
  for (const step of steps) {
    const origins = originsOf(step)
    const isOfStage = origins.some(({ kind }) => kind === 'stage')
    waits ||= origins.some(({ kind }) => kind !== 'context' || isContextAwaited)
    const lacking = missing.get(step)
    const isKnown =
      below !== undefined && lacking === undefined && !isOfStage && solver.cached(step, below) !== undefined
    if (!isNeeded && !isKnown && (waits || below === undefined)) break
    if (lacking !== undefined) {
      failures.push(solver.missing(step, below, lacking))
      below = undefined
    } else if (waits || below === undefined || isKnown) {
      below = solver.skip(step, isOfStage ? undefined : below)
    } else if (isLast) {
      solver.stop(step, below, 0)
      below = undefined
    } else {
      const made = solver.interrupt(step, below)
      // A directory is made so fast that there is time for the next step to begin, where nothing is sent to the builder first.
      isLast = step.kind === 'workdir' && !isContextAwaited
      below = isLast ? made : undefined
    }
  }
  return failures
}

/** Where copies are missing: shows the steps that progress shows beside them, and throws the failure of the last one, with the others. */
export function giveUp(stages: ReadonlyMap<number, PlannedStage>, missing: Missing, build: GivenUpBuild): void {
  if (missing.size === 0) return
  const failures = reachedStages(stages, missing).flatMap((reached) => showBegun(reached, missing, build))
  const last = failures.at(-1)
  if (last !== undefined) throw last.with(failures.slice(0, -1))
}
