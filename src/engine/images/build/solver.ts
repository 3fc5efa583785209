/**
 * Carries out planned steps: from the cache where the same step ran on the same files before, else for real
 * (BuildKit, solver).
 */

import type { LayerTree } from '../../filesystem/node'
import { sizeOfFiles } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import { emit, type Session } from '../../session'
import type { BuildCacheEntry } from '../build-cache'
import { addLayer } from '../store'
import type { Need } from './base-images'
import type { LineRange } from './build-error'
import { addCached, addUnfinished, commitCached, findCached } from './cache'
import { MissingSourceError } from './copy-files'
import type { PlannedStep } from './plan-types'
import type { Progress, ProgressStep } from './progress'
import { fetchFailure } from './remote-sources'
import { type MissingCopy, mountName, reasonOf, StepError } from './step-failure'
import { type StepLog, StepMaker, type StepMakerOptions, shortestRun } from './step-maker'
import type { Result } from './step-result'
import { type StepSourceOptions, StepSources } from './step-sources'

export type SolverOptions = StepSourceOptions & StepMakerOptions & { readonly progress: Progress }

/** True for a step that must not come from the cache: because of itself, or of what it stands on. */
function isRenewed(step: PlannedStep, below: Result): boolean {
  return !step.useCache || below.renewed === true
}

function resultOf(key: string, { layers, layerTimes = [] }: BuildCacheEntry): Result {
  return { key, layers, layerTimes }
}

export class Solver {
  readonly #options: SolverOptions
  /** Steps that this build has already shown; the same step in two stages is one. */
  readonly #solved = new Map<string, Result>()
  readonly #maker: StepMaker
  readonly #sources: StepSources
  readonly #read = new Map<string, Need>()
  /** Keys of the results that a command of this build has gone before. */
  readonly #afterCommand = new Set<string>()
  readonly #found = new Set<string>()

  constructor(options: SolverOptions) {
    this.#options = options
    this.#sources = new StepSources(options)
    this.#maker = new StepMaker(options, this.#sources)
  }

  get #session(): Session {
    return this.#options.session
  }

  /** The results whose files steps have needed, by key. */
  get read(): ReadonlyMap<string, Need> {
    return this.#read
  }

  /** Names of the steps whose results were in the cache. */
  get found(): ReadonlySet<string> {
    return this.#found
  }

  /** Carries out one step on top of a result. */
  solve(step: PlannedStep, below: Result): Result {
    if (step.kind === 'copy' && step.remote !== undefined) throw this.#unreachable(step.name, step.remote)
    try {
      return this.#once(step, below, this.#sources.keyOf(step, below), (shown) => this.#maker.make(step, below, shown))
    } catch (error) {
      if (!(error instanceof MissingSourceError)) throw error
      throw this.missing(step, below, { error, isUnread: this.#sources.isUnread(step, below) })
    }
  }

  /** Shows a step that another one's failure kept from running. Returns its result where the cache has one. */
  skip(step: PlannedStep, below: Result | undefined): Result | undefined {
    const shown = this.#options.progress.begin(step.name)
    const key = below === undefined ? undefined : this.#keyIfFound(step, below)
    const result = below === undefined || key === undefined ? undefined : this.#fromCache(step, below, key, shown)
    if (result === undefined) shown.cached()
    return result
  }

  /** What the cache would know a step by; undefined where its files are missing too. */
  #keyIfFound(step: PlannedStep, below: Result): string | undefined {
    try {
      return this.#sources.keyOf(step, below)
    } catch (error) {
      if (error instanceof MissingSourceError) return undefined
      throw error
    }
  }

  /**
   * Shows a step that began before another one failed: it ends all the same, or is stopped where it would have failed or has to wait
   * for something. Returns what it made.
   */
  interrupt(step: PlannedStep, below: Result): Result | undefined {
    const duration = this.#tryOut(step, below, { line: () => undefined })
    if (duration !== undefined && duration <= shortestRun) return this.solve(step, below)
    this.stop(step, below, shortestRun)
    return undefined
  }

  /** Shows a step that another one's failure stops after some logical milliseconds: with what it wrote by then, and without a result. */
  stop(step: PlannedStep, below: Result, milliseconds: number): void {
    const shown = this.#options.progress.begin(step.name)
    const inTime = (text: string) => Number.parseFloat(text) * 1000 < milliseconds
    this.#tryOut(step, below, { line: (text) => (inTime(text) ? shown.line(text) : undefined) })
    shown.canceled()
  }

  /** Carries out a step without keeping anything of it. Returns how many logical milliseconds it takes; undefined where it fails. */
  #tryOut(step: PlannedStep, below: Result, shown: StepLog): number | undefined {
    const { machine, events } = this.#session
    const known = events.length
    try {
      this.#maker.make(step, below, shown)
      return this.#session.machine.clock - machine.clock
    } catch (error) {
      if (error instanceof StepError || reasonOf(this.#session, error) !== undefined) return undefined
      throw error
    } finally {
      this.#session.machine = machine
      events.splice(known)
    }
  }

  /** What the cache has as the result of a step; undefined where it has none, or the step's files are missing. */
  cached(step: PlannedStep, below: Result): Result | undefined {
    const key = this.#keyIfFound(step, below)
    const entry = key === undefined ? undefined : this.#entryOf(step, below, key)
    return key === undefined || entry === undefined ? undefined : resultOf(key, entry)
  }

  #entryOf(step: PlannedStep, below: Result, key: string): BuildCacheEntry | undefined {
    return isRenewed(step, below) ? undefined : findCached(this.#session.machine, key)
  }

  /** Shows a step, and looks it up or carries it out. */
  #once(step: PlannedStep, below: Result, key: string, carryOut: (shown: ProgressStep) => LayerTree): Result {
    const solved = this.#solved.get(key)
    if (solved !== undefined) return solved
    const shown = this.#options.progress.begin(step.name)
    try {
      const result = this.#fromCache(step, below, key, shown) ?? this.#fresh(step, below, key, shown, carryOut)
      this.#solved.set(key, result)
      return result
    } catch (error) {
      throw this.#failure(step, shown, error)
    }
  }

  #fromCache(step: PlannedStep, below: Result, key: string, shown: ProgressStep): Result | undefined {
    const cached = this.#entryOf(step, below, key)
    if (cached === undefined) return undefined
    this.#found.add(step.name)
    shown.cached()
    const chainId = cached.layers.at(-1)
    emit(this.#session, {
      type: 'build.step',
      instruction: step.name,
      cached: true,
      ...linesOf(step),
      ...(chainId === undefined ? {} : { chainId }),
    })
    return resultOf(key, cached)
  }

  #fresh(
    step: PlannedStep,
    below: Result,
    key: string,
    shown: ProgressStep,
    carryOut: (shown: ProgressStep) => LayerTree,
  ): Result {
    const started = this.#session.machine.clock
    this.#noteRead(step, key, [below.key, ...this.#sources.originKeys(step)])
    const parent = commitCached(this.#session, below.key)?.id
    const changes = carryOut(shown)
    const layer = addLayer(this.#session, below.layers.at(-1), { tree: changes, size: sizeOfFiles(changes) })
    const layers = [...below.layers, layer.chainId]
    const description = step.kind === 'run' ? `mount / from exec ${step.arguments.join(' ')}` : step.name
    const layerTimes = [...below.layerTimes, this.#session.machine.clock]
    const { size } = layer
    const entry = { kind: 'regular', key, layers, layerTimes, description, size } as const
    addCached(this.#session, parent === undefined ? entry : { ...entry, parent })
    shown.done((this.#session.machine.clock - started) / 1000)
    emit(this.#session, {
      type: 'build.step',
      instruction: step.name,
      cached: false,
      ...linesOf(step),
      chainId: layer.chainId,
    })
    emit(this.#session, {
      type: 'layer.committed',
      chainId: layer.chainId,
      createdBy: step.history,
      size: layer.size,
    })
    return { key, layers, layerTimes, renewed: isRenewed(step, below) }
  }

  /** Notes which results a step reads, and whether a command of this build kept it waiting. */
  #noteRead(step: PlannedStep, key: string, readKeys: readonly string[]): void {
    const waited = readKeys.some((read) => this.#afterCommand.has(read))
    for (const read of readKeys)
      if (!waited || !this.#read.has(read)) this.#read.set(read, waited ? 'later' : 'at once')
    if (waited || step.kind === 'run') this.#afterCommand.add(key)
  }

  #failure(step: PlannedStep, shown: ProgressStep, error: unknown): unknown {
    const reason = reasonOf(this.#session, error)
    const failure = reason === undefined ? error : new StepError(step, reason)
    if (failure instanceof StepError) shown.failed(failure.message)
    return failure
  }

  /** Shows a step that would fetch something, and returns its failure. What must have a digest is not asked for its own. */
  #unreachable(name: string, { url, checksum }: { readonly url: string; readonly checksum: string }): StepError {
    const reason = fetchFailure(this.#session.machine, url)
    this.#options.progress.begin(name).failed(reason)
    return new StepError({ name }, checksum === '' ? `failed to load cache key: ${reason}` : reason)
  }

  /**
   * Shows a step with a source that is not there and returns the failure. Where the files are looked for before the copy is made,
   * it has BuildKit's own name for where they should be; else the copy has begun.
   */
  missing(step: PlannedStep, below: Result | undefined, { error, isUnread }: MissingCopy): StepError {
    const shown = this.#options.progress.begin(step.name)
    if (isUnread) {
      addUnfinished(this.#session, step.name, below === undefined ? undefined : commitCached(this.#session, below.key))
      const failure = new StepError(step, `lstat ${error.path}: no such file or directory`)
      shown.failed(failure.message)
      return failure
    }
    const uuid = nextIdentifier(this.#session).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    const reference = `${uuid}::${mountName(this.#session)}`
    const reason = `failed to calculate checksum of ref ${reference}: ${error.message}`
    shown.failed(reason)
    return new StepError(step, `failed to compute cache key: ${reason}`)
  }
}

/** Where a step stands in the Dockerfile, for events. */
function linesOf({ lines, isTrigger }: PlannedStep): { readonly lines?: LineRange } {
  return isTrigger ? {} : { lines }
}
