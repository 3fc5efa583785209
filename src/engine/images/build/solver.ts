/**
 * Carries out planned steps: from the cache where the same step ran on the same files before, else for real
 * (BuildKit, solver).
 */

import { findUser } from '../../containers/users'
import { asCommitted } from '../../filesystem/changes'
import type { FileSystem } from '../../filesystem/file-system'
import type { LayerTree } from '../../filesystem/node'
import { normalisePath } from '../../filesystem/paths'
import { sizeOfFiles } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import { diffId } from '../../oci/digest'
import { change, emit, type Session } from '../../session'
import { addLayer } from '../store'
import { addCached, findCached, touchCached } from './cache'
import { Copier, MissingSourceError, makeDirectories } from './copy-files'
import { readIgnoreRules } from './ignore-file'
import { type LayerFiles, openLayers, treesOf } from './layer-files'
import type { CopyStep, PlannedStep, RunStep, WorkdirStep } from './plan-types'
import type { Progress, ProgressStep } from './progress'
import { runStep } from './run-step'
import { mountName, reasonOf, refuseMissingDirectory, StepError } from './step-failure'
import { copyKey, runKey, workdirKey } from './step-keys'
import type { Result, StepResult } from './step-result'

/** Logical milliseconds that the parts of a build take. */
const timeOf = { run: 120, afterRun: 80, copy: 20 } as const

const shownLogLines = 10

export type SolverOptions = {
  readonly session: Session
  readonly progress: Progress
  readonly useCache: boolean
  readonly context: LayerTree
}

export class Solver {
  readonly #options: SolverOptions
  /** Steps that this build has already shown; the same step in two stages is one. */
  readonly #solved = new Map<string, StepResult>()

  constructor(options: SolverOptions) {
    this.#options = options
  }

  get #session(): Session {
    return this.#options.session
  }

  /** Carries out one step on top of a result. `source` is where a copy's files come from. */
  solve(step: PlannedStep, below: Result, source: Result | 'context'): StepResult {
    switch (step.kind) {
      case 'run':
        return this.#once(step, below, runKey(step, below), (shown) => this.#run(step, below, shown))
      case 'workdir':
        return this.#once(step, below, workdirKey(step, below), () => this.#changeDirectory(step, below))
      case 'copy':
        return this.#copy(step, below, source)
    }
  }

  /** Shows a step that another one's failure kept from running. Returns its result where the cache has one. */
  skip(step: PlannedStep, below: Result | undefined, source: Result | 'context'): Result | undefined {
    const shown = this.#options.progress.begin(step.name)
    const key = below === undefined ? undefined : this.#keyOf(step, below, source)
    const result = key === undefined ? undefined : this.#fromCache(step, key, shown)
    if (result === undefined) shown.cached()
    return result
  }

  /**
   * Shows a step that began before another one failed: it ends all the same, or is stopped where it would have failed.
   */
  interrupt(step: RunStep | WorkdirStep, below: Result): void {
    const shown = this.#options.progress.begin(step.name)
    try {
      this.#fresh(step, below, this.#keyOf(step, below, 'context'), shown, () =>
        step.kind === 'run' ? this.#run(step, below, shown) : this.#changeDirectory(step, below),
      )
    } catch (error) {
      if (!(error instanceof StepError)) throw error
      shown.canceled()
    }
  }

  /** True when the cache knows the result of a step. */
  knows(step: PlannedStep, below: Result, source: Result | 'context'): boolean {
    return this.#options.useCache && findCached(this.#session.machine, this.#keyOf(step, below, source)) !== undefined
  }

  #keyOf(step: PlannedStep, below: Result, source: Result | 'context'): string {
    if (step.kind === 'run') return runKey(step, below)
    if (step.kind === 'workdir') return workdirKey(step, below)
    return copyKey(step, below, this.#filesOf(source)).key
  }

  #filesOf(source: Result | 'context'): FileSystem {
    const { machine } = this.#session
    const layers = source === 'context' ? [this.#options.context] : treesOf(machine, source.layers)
    return openLayers(layers, machine.clock).files
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
    const cached = this.#options.useCache ? findCached(this.#session.machine, key) : undefined
    if (cached === undefined) return undefined
    touchCached(this.#session, cached)
    shown.cached()
    const chainId = cached.layers.at(-1)
    emit(this.#session, {
      type: 'build.step',
      instruction: step.name,
      cached: true,
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
    const changes = carryOut(shown)
    const layer = addLayer(this.#session, below.layers.at(-1), changes, diffId(changes), sizeOfFiles(changes))
    const layers = [...below.layers, layer.chainId]
    const description = step.kind === 'run' ? `mount / from exec ${step.arguments.join(' ')}` : step.name
    const { created } = addCached(this.#session, { kind: 'regular', key, layers, description, size: layer.size })
    shown.done((this.#session.machine.clock - started) / 1000)
    emit(this.#session, { type: 'build.step', instruction: step.name, cached: false, chainId: layer.chainId })
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
    const { logs, exitCode, reason, changes } = runStep(this.#session, step, below.layers)
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
    const command = step.arguments.join(' ')
    const cause = reason ?? `exit code: ${exitCode}`
    throw new StepError(
      step,
      `process "${command}" did not complete successfully: ${cause}`,
      lines.slice(-shownLogLines),
    )
  }

  #write(below: Result, write: (target: LayerFiles) => void): LayerTree {
    this.#pass(timeOf.copy)
    const target = openLayers(treesOf(this.#session.machine, below.layers), this.#session.machine.clock)
    write(target)
    return asCommitted(target.changes())
  }

  #changeDirectory(step: WorkdirStep, below: Result): LayerTree {
    return this.#write(below, (target) => changeDirectory(target, step))
  }

  #copy(step: CopyStep, below: Result, source: Result | 'context'): StepResult {
    const files = this.#filesOf(source)
    const excluded = readIgnoreRules(step.exclude.join('\n'))
    try {
      const { key, paths } = copyKey(step, below, files)
      return this.#once(step, below, key, () =>
        this.#write(below, (target) => {
          refuseMissingDirectory(step, files)
          const copier = new Copier(files, target.files, { ...step, excludes: (path) => excluded.ignores(path) })
          for (const path of paths) copier.copy(path, step.destination)
          for (const { name, content } of step.inline) {
            copier.write(name, new TextEncoder().encode(content), step.destination, this.#session.machine.clock)
          }
        }),
      )
    } catch (error) {
      if (error instanceof MissingSourceError) throw this.missing(step, error)
      throw error
    }
  }

  /** Shows a copy of a source that is not there and returns the failure; the reference in them is BuildKit's own name for the files. */
  missing(step: CopyStep, { message }: MissingSourceError): StepError {
    const uuid = nextIdentifier(this.#session).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
    const reference = `${uuid}::${mountName(this.#session)}`
    const reason = `failed to calculate checksum of ref ${reference}: ${message}`
    this.#options.progress.begin(step.name).failed(reason)
    return new StepError(step, `failed to compute cache key: ${reason}`)
  }
}

function changeDirectory({ files }: LayerFiles, { path, user }: WorkdirStep): void {
  const { userId, groupId } = findUser(files, user)
  makeDirectories(files, normalisePath(path), { userId, groupId })
}
