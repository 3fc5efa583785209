/** Makes what a step adds to the files beneath it, without the cache. */
import type { LayerTree } from '../../filesystem/node'
import { flatten } from '../../filesystem/overlay'
import { normalisePath } from '../../filesystem/paths'
import { emptyTree } from '../../filesystem/tree'
import { change, type Session } from '../../session'
import { Copier, makeDirectories, ownerOf } from './copy-files'
import { readIgnoreRules } from './ignore-file'
import { type LayerFiles, openLayers, treesOf } from './layer-files'
import type { CopyStep, PlannedStep, RunStep, WorkdirStep } from './plan-types'
import type { ProgressStep } from './progress'
import { runStep } from './run-step'
import { refuseMissingDirectory, StepError } from './step-failure'
import { copyKey } from './step-keys'
import { CacheMounts, keepCaches, openMounts, type Secrets, secretVariables } from './step-mounts'
import type { Result } from './step-result'
import type { StepSources } from './step-sources'

/** Logical milliseconds that the parts of a build take. */
const timeOf = { run: 120, afterRun: 80, copy: 20 } as const

/** Logical milliseconds that a RUN takes whose process waits for nothing. */
export const shortestRun = timeOf.run + timeOf.afterRun

/** Where the lines go that a step writes. */
export type StepLog = Pick<ProgressStep, 'line'>

const shownLogLines = 10

/** The root of what has no layers. */
const noFiles = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: 0 })

export type StepMakerOptions = {
  readonly session: Session
  /** False where cache mounts begin empty. */
  readonly useCache: boolean
  readonly secrets: Secrets
}

export class StepMaker {
  readonly #options: StepMakerOptions
  readonly #cacheMounts: CacheMounts
  readonly #sources: StepSources

  constructor(options: StepMakerOptions, sources: StepSources) {
    this.#options = options
    this.#sources = sources
    this.#cacheMounts = new CacheMounts(options.session, options.useCache)
  }

  get #session(): Session {
    return this.#options.session
  }

  /** The files that a step changes, on top of a result. Throws StepError, and FileSystemError for a copy that cannot be made. */
  make(step: PlannedStep, below: Result, shown: StepLog): LayerTree {
    switch (step.kind) {
      case 'run':
        return this.#run(step, below, shown)
      case 'workdir':
        refuseNamedOwner(step, below, step.user)
        return this.#write(below, (target) => changeDirectory(target, step))
      case 'copy':
        refuseNamedOwner(step, below, step.owner)
        return this.#copy(step, below)
    }
  }

  #pass(milliseconds: number): void {
    change(this.#session, { clock: this.#session.machine.clock + milliseconds })
  }

  #run(step: RunStep, below: Result, shown: StepLog): LayerTree {
    const started = this.#session.machine.clock
    this.#pass(timeOf.run)
    const opened = openMounts(this.#session, step, {
      secrets: this.#options.secrets,
      treeOf: (from) => flatten([noFiles, ...this.#sources.layersOf(from)]),
      cacheOf: (id) => this.#cacheMounts.open(id),
    })
    const environment = [...step.environment, ...step.proxies, ...secretVariables(step, this.#options.secrets)]
    const { logs, exitCode, reason, changes, mounts } = runStep(
      this.#session,
      { ...step, environment },
      below.layers,
      opened,
    )
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
    return target.changes()
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
}

/** Where there are no files at all, there is none to look an owner's name up in. Throws StepError. */
function refuseNamedOwner(step: PlannedStep, below: Result, owner: string): void {
  if (below.layers.length === 0 && /[^\d:]/.test(owner)) throw new StepError(step, 'invalid user index: -1')
}

function changeDirectory({ files }: LayerFiles, { path, user }: WorkdirStep): void {
  makeDirectories(files, normalisePath(path), ownerOf(files, user))
}
