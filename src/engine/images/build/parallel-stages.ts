/**
 * The stages of one build. BuildKit carries them out side by side, and the first step that fails stops the others wherever they
 * are (BuildKit, solver/jobs.go). Here one stage runs after another, and each step's time is counted from where what it
 * needs was there. When a step fails that others would have outlived, the build is made once more up to that moment.
 */
import type { Session } from '../../session'
import type { HistoryEntry } from '../image'
import type { BaseImageSet } from './base-image-set'
import { type CopySource, originsOf, type PlannedStage, type PlannedStep, type StageBase } from './plan-types'
import type { Solver } from './solver'
import { StepError } from './step-failure'
import type { Result } from './step-result'

/** What a stage has become. */
export type SolvedStage = Result & {
  /** Of all steps that led to it. */
  readonly keys: readonly string[]
  readonly history: PlannedStage['history']
  readonly baseHistory: readonly HistoryEntry[]
}

/** Which step failed, when, and when the other steps would have ended, in logical milliseconds since the first step; by name. */
export type Deadline = { readonly step: string; readonly time: number; readonly ends: ReadonlyMap<string, number> }

/** A failure that comes before the end of steps that were carried out already. */
export class OvertakenSteps extends Error {
  override readonly name = 'OvertakenSteps'
  readonly deadline: Deadline

  constructor(deadline: Deadline) {
    super('a step failed before others had ended')
    this.deadline = deadline
  }
}

const nothing: SolvedStage = { key: 'scratch', layers: [], keys: [], layerTimes: [], history: [], baseHistory: [] }

type Failure = { readonly error: StepError; readonly time: number }

export class ParallelStages {
  readonly #session: Session
  readonly #images: BaseImageSet
  readonly #deadline: Deadline | undefined
  readonly #solved = new Map<number, SolvedStage>()
  /** When each stage that is done was done. */
  readonly #stageEnds = new Map<number, number>()
  readonly #stepEnds = new Map<string, number>()
  readonly #failures: Failure[] = []

  /** @param deadline the moment of the failure that the stages are carried out up to */
  constructor(session: Session, images: BaseImageSet, deadline: Deadline | undefined) {
    this.#session = session
    this.#images = images
    this.#deadline = deadline
  }

  /** What a stage begins with. */
  baseOf({ base, baseStep = '' }: PlannedStage): SolvedStage {
    if (base.kind === 'scratch') return nothing
    if (base.kind === 'stage') return this.#solved.get(base.index) ?? nothing
    const { history, ...image } = this.#images.openBase(base.reference, baseStep)
    return { ...nothing, ...image, baseHistory: history }
  }

  /** What a step takes files from. */
  sourceOf(from: CopySource): Result | 'context' {
    if (from.kind === 'context' || from.kind === 'named context') return 'context'
    return from.kind === 'stage' ? (this.#solved.get(from.index) ?? nothing) : this.#images.openSource(from.reference)
  }

  /** A stage that is done. */
  find(index: number): SolvedStage | undefined {
    return this.#solved.get(index)
  }

  /** Carries out all stages. Throws StepError for the failure that comes first, or OvertakenSteps. */
  solve(stages: Iterable<PlannedStage>, solver: Solver): void {
    for (const stage of stages) this.#solveStage(stage, solver)
    const [first] = [...this.#failures].sort((left, right) => left.time - right.time)
    if (first === undefined) return
    const isOvertaken = [...this.#stepEnds.values()].some((end) => end > first.time)
    if (isOvertaken && this.#deadline === undefined)
      throw new OvertakenSteps({ step: first.error.stepName, time: first.time, ends: this.#stepEnds })
    throw first.error
  }

  /** When what a stage or step needs is there; undefined where it never will be. */
  #readyAt(needs: readonly (StageBase | CopySource)[]): number | undefined {
    const times = needs.map((need) => (need.kind === 'stage' ? this.#stageEnds.get(need.index) : 0))
    return times.reduce(
      (latest, time) => (latest === undefined || time === undefined ? undefined : Math.max(latest, time)),
      0,
    )
  }

  #solveStage(stage: PlannedStage, solver: Solver): void {
    let now = this.#readyAt([stage.base])
    if (now === undefined) return
    const base = this.baseOf(stage)
    let result: Result = base
    const solved: Result[] = []
    for (const step of stage.steps) {
      const ready = this.#readyAt(originsOf(step))
      if (ready === undefined) return
      const start = Math.max(now, ready)
      const next = this.#isStopped(step, start, result, solver) ? undefined : this.#attempt(step, start, result, solver)
      if (next === undefined) return
      solved.push(next)
      result = next
      now = this.#stepEnds.get(step.name) ?? start
    }
    this.#stageEnds.set(stage.index, now)
    this.#solved.set(stage.index, {
      ...result,
      keys: [...base.keys, ...solved.map(({ key }) => key)],
      history: [...base.history, ...stage.history],
      baseHistory: base.baseHistory,
    })
  }

  /** Whether a step is not begun, or is shown as stopped, because of the failure that is known. */
  #isStopped(step: PlannedStep, start: number, below: Result, solver: Solver): boolean {
    if (this.#deadline === undefined) return false
    const { step: failed, time, ends } = this.#deadline
    if (step.name === failed) return false
    if (start > 0 && start >= time) return true
    if ((ends.get(step.name) ?? 0) <= time) return false
    solver.stop(step, below, time - start)
    return true
  }

  /** Carries out a step and notes when it ends, or that it fails. */
  #attempt(step: PlannedStep, start: number, below: Result, solver: Solver): Result | undefined {
    const before = this.#session.machine.clock
    try {
      return solver.solve(step, below)
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      this.#failures.push({ error, time: start + this.#session.machine.clock - before })
      return undefined
    } finally {
      this.#stepEnds.set(step.name, start + this.#session.machine.clock - before)
    }
  }
}
