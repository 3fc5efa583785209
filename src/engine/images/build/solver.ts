/**
 * Carries out planned steps: from the cache where the same step ran on the same files before, else for real
 * (BuildKit, solver).
 */

import { asCommitted } from '../../filesystem/changes'
import type { LayerTree } from '../../filesystem/node'
import { flatten } from '../../filesystem/overlay'
import { normalisePath } from '../../filesystem/paths'
import { emptyTree, sizeOfFiles } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import { change, emit, type Session } from '../../session'
import { addLayer } from '../store'
import type { LineRange } from './build-error'
import { addCached, findCached, touchCached } from './cache'
import { Copier, MissingSourceError, makeDirectories, ownerOf } from './copy-files'
import { readIgnoreRules } from './ignore-file'
import { type LayerFiles, openLayers, treesOf } from './layer-files'
import type { CopyStep, PlannedStep, RunStep, WorkdirStep } from './plan-types'
import type { Progress, ProgressStep } from './progress'
import { runStep } from './run-step'
import { mountName, reasonOf, refuseMissingDirectory, StepError } from './step-failure'
import { copyKey } from './step-keys'
import { CacheMounts, keepCaches, openMounts, type Secrets } from './step-mounts'
import type { Result, StepResult } from './step-result'
import { type StepSourceOptions, StepSources } from './step-sources'

/** Logical milliseconds that the parts of a build take. */
const timeOf = { run: 120, afterRun: 80, copy: 20 } as const

const shownLogLines = 10

/** The root of what has no layers. */
const noFiles = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: 0 })

export type SolverOptions = StepSourceOptions & {
  readonly progress: Progress
  /** False where cache mounts begin empty. */
  readonly useCache: boolean
  readonly secrets: Secrets
}

export class Solver {
  readonly #options: SolverOptions
  /** Steps that this build has already shown; the same step in two stages is one. */
  readonly #solved = new Map<string, StepResult>()
  readonly #cacheMounts: CacheMounts
  readonly #sources: StepSources
  readonly #read = new Set<string>()
  readonly #found = new Set<string>()

  constructor(options: SolverOptions) {
    this.#options = options
    this.#sources = new StepSources(options)
    this.#cacheMounts = new CacheMounts(options.session, options.useCache)
  }

  get #session(): Session {
    return this.#options.session
  }

  /** Keys of the results whose files steps have needed. */
  get read(): ReadonlySet<string> {
    return this.#read
  }

  /** Names of the steps whose results were in the cache. */
  get found(): ReadonlySet<string> {
    return this.#found
  }

  /** Carries out one step on top of a result. */
  solve(step: PlannedStep, below: Result): StepResult {
    try {
      return this.#once(step, below, this.#sources.keyOf(step, below), (shown) => this.#carryOut(step, below, shown))
    } catch (error) {
      if (error instanceof MissingSourceError) throw this.#missingOrUnread(step, below, error)
      throw error
    }
  }

  #carryOut(step: PlannedStep, below: Result, shown: ProgressStep): LayerTree {
    switch (step.kind) {
      case 'run':
        return this.#run(step, below, shown)
      case 'workdir':
        return this.#write(below, (target) => changeDirectory(target, step))
      case 'copy':
        return this.#copy(step, below)
    }
  }

  /** Shows a step that another one's failure kept from running. Returns its result where the cache has one. */
  skip(step: PlannedStep, below: Result | undefined): Result | undefined {
    const shown = this.#options.progress.begin(step.name)
    const key = below === undefined ? undefined : this.#keyIfFound(step, below)
    const result = key === undefined ? undefined : this.#fromCache(step, key, shown)
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
   * Shows a step that began before another one failed: it ends all the same, or is stopped where it would have failed.
   */
  interrupt(step: RunStep | WorkdirStep, below: Result): void {
    const shown = this.#options.progress.begin(step.name)
    try {
      this.#fresh(step, below, this.#sources.keyOf(step, below), shown, () => this.#carryOut(step, below, shown))
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      shown.canceled()
    }
  }

  /** Shows a step that another one's failure stops after some logical milliseconds: with what it wrote by then, and without a result. */
  stop(step: PlannedStep, below: Result, milliseconds: number): void {
    const { machine, events } = this.#session
    const known = events.length
    const shown = this.#options.progress.begin(step.name)
    const inTime = (text: string) => Number.parseFloat(text) * 1000 < milliseconds
    try {
      this.#carryOut(step, below, { ...shown, line: (text) => (inTime(text) ? shown.line(text) : undefined) })
    } catch (error) {
      if (!(error instanceof StepError)) throw error
    }
    this.#session.machine = machine
    events.splice(known)
    shown.canceled()
  }

  /** True when the cache knows the result of a step. */
  knows(step: PlannedStep, below: Result): boolean {
    return step.useCache && findCached(this.#session.machine, this.#sources.keyOf(step, below)) !== undefined
  }

  #pass(milliseconds: number): void {
    change(this.#session, { clock: this.#session.machine.clock + milliseconds })
  }

  /** Shows a step, and looks it up or carries it out. */
  #once(step: PlannedStep, below: Result, key: string, carryOut: (shown: ProgressStep) => LayerTree): StepResult {
    const solved = this.#solved.get(key)
    if (solved !== undefined) return solved
    const shown = this.#options.progress.begin(step.name)
    try {
      const result = this.#fromCache(step, key, shown) ?? this.#fresh(step, below, key, shown, carryOut)
      this.#solved.set(key, result)
      return result
    } catch (error) {
      throw this.#failure(step, shown, error)
    }
  }

  #fromCache(step: PlannedStep, key: string, shown: ProgressStep): StepResult | undefined {
    const cached = step.useCache ? findCached(this.#session.machine, key) : undefined
    if (cached === undefined) return undefined
    touchCached(this.#session, cached)
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
    return { key, layers: cached.layers, created: cached.created }
  }

  #fresh(
    step: PlannedStep,
    below: Result,
    key: string,
    shown: ProgressStep,
    carryOut: (shown: ProgressStep) => LayerTree,
  ): StepResult {
    const started = this.#session.machine.clock
    for (const key of [below.key, ...this.#sources.originKeys(step)]) this.#read.add(key)
    const changes = carryOut(shown)
    const layer = addLayer(this.#session, below.layers.at(-1), { tree: changes, size: sizeOfFiles(changes) })
    const layers = [...below.layers, layer.chainId]
    const description = step.kind === 'run' ? `mount / from exec ${step.arguments.join(' ')}` : step.name
    const { created } = addCached(this.#session, { kind: 'regular', key, layers, description, size: layer.size })
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
    return { key, layers, created }
  }

  #failure(step: PlannedStep, shown: ProgressStep, error: unknown): unknown {
    const reason = reasonOf(this.#session, error)
    const failure = reason === undefined ? error : new StepError(step, reason)
    if (failure instanceof StepError) shown.failed(failure.message)
    return failure
  }

  #run(step: RunStep, below: Result, shown: ProgressStep): LayerTree {
    const started = this.#session.machine.clock
    this.#pass(timeOf.run)
    const opened = openMounts(this.#session, step, {
      secrets: this.#options.secrets,
      treeOf: (from) => flatten([noFiles, ...this.#sources.layersOf(from)]),
      cacheOf: (id) => this.#cacheMounts.open(id),
    })
    const { logs, exitCode, reason, changes, mounts } = runStep(this.#session, step, below.layers, opened)
    keepCaches(this.#session, step, mounts)
    const lines = logs.flatMap(({ time, text }) => {
      const stamp = ((time - started) / 1000).toFixed(3)
      return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${stamp} ${line.replaceAll('\r', '')}`)
    })
    for (const line of lines) shown.line(line)
    this.#pass(timeOf.afterRun)
    if (exitCode === 0 && reason === undefined) return changes
    // As Go's %q writes it.
    const command = JSON.stringify(step.arguments.join(' '))
    const cause = reason ?? `exit code: ${exitCode}`
    throw new StepError(step, `process ${command} did not complete successfully: ${cause}`, lines.slice(-shownLogLines))
  }

  #write(below: Result, write: (target: LayerFiles) => void): LayerTree {
    this.#pass(timeOf.copy)
    const target = openLayers(treesOf(this.#session.machine, below.layers), this.#session.machine.clock)
    write(target)
    return asCommitted(target.changes())
  }

  #copy(step: CopyStep, below: Result): LayerTree {
    const files = this.#sources.filesOf(step.from)
    const excluded = readIgnoreRules(step.exclude.join('\n'))
    return this.#write(below, (target) => {
      refuseMissingDirectory(step, files)
      const copier = new Copier(files, target.files, { ...step, excludes: (path) => excluded.ignores(path) })
      for (const path of copyKey(step, below, files).paths) copier.copy(path, step.destination)
      for (const { name, content } of step.inline) {
        copier.write(name, new TextEncoder().encode(content), step.destination, this.#session.machine.clock)
      }
    })
  }

  /** A copy from just what it goes onto has nothing to compare with what was there before, and fails when it is made. */
  #missingOrUnread(step: PlannedStep, below: Result, error: MissingSourceError): StepError {
    const source = step.kind === 'copy' ? this.#options.sourceOf(step.from) : 'context'
    if (source === 'context' || source.key !== below.key) return this.missing(step, error)
    const failure = new StepError(step, `lstat ${error.path}: no such file or directory`)
    this.#options.progress.begin(step.name).failed(failure.message)
    return failure
  }

  /** Shows a step with a source that is not there and returns the failure; the reference in them is BuildKit's own name for the files. */
  missing(step: PlannedStep, { message }: MissingSourceError): StepError {
    const uuid = nextIdentifier(this.#session).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    const reference = `${uuid}::${mountName(this.#session)}`
    const reason = `failed to calculate checksum of ref ${reference}: ${message}`
    this.#options.progress.begin(step.name).failed(reason)
    return new StepError(step, `failed to compute cache key: ${reason}`)
  }
}

/** Where a step stands in the Dockerfile, for events. */
function linesOf({ lines, isTrigger }: PlannedStep): { readonly lines?: LineRange } {
  return isTrigger ? {} : { lines }
}

function changeDirectory({ files }: LayerFiles, { path, user }: WorkdirStep): void {
  makeDirectories(files, normalisePath(path), ownerOf(files, user))
}
