/** Where the steps of one build take files from, and the keys that follow from what is there. */
import type { FileSystem } from '../../filesystem/file-system'
import type { LayerTree } from '../../filesystem/node'
import type { Session } from '../../session'
import { openLayers, treesOf } from './layer-files'
import { type CopySource, originsOf, type PlannedStep } from './plan-types'
import { copyKey, runKey, unreadCopyKey, workdirKey } from './step-keys'
import { mountInputs } from './step-mounts'
import { isSameResult, type Result } from './step-result'

export type StepSourceOptions = {
  readonly session: Session
  /** The build context. */
  readonly context: LayerTree
  /** The files of a stage or image that is open already. */
  readonly sourceOf: (from: CopySource) => Result | 'context'
}

export class StepSources {
  readonly #options: StepSourceOptions

  constructor(options: StepSourceOptions) {
    this.#options = options
  }

  /** What the cache knows a step by. Throws MissingSourceError. */
  keyOf(step: PlannedStep, below: Result): string {
    const filesOf = (from: CopySource) => this.filesOf(from)
    if (step.kind === 'run') return runKey(step, below, mountInputs(step, filesOf))
    if (step.kind === 'workdir') return workdirKey(step, below)
    const { key } = copyKey(step, below, filesOf(step.from))
    return this.isUnread(step, below) ? unreadCopyKey(step, below) : key
  }

  /** Whether a copy takes files from just what it goes onto, where there is nothing to compare with what was there before. */
  isUnread(step: PlannedStep, below: Result): boolean {
    if (step.kind !== 'copy') return false
    const source = this.#options.sourceOf(step.from)
    return source !== 'context' && isSameResult(source, below)
  }

  /** The keys of what a step takes files from. */
  originKeys(step: PlannedStep): readonly string[] {
    const sources = originsOf(step).map((from) => this.#options.sourceOf(from))
    return sources.flatMap((source) => (source === 'context' ? [] : [source.key]))
  }

  /** The layers of a stage, an image or the context, lowest first. */
  layersOf(from: CopySource): readonly LayerTree[] {
    const { context, session, sourceOf } = this.#options
    if (from.kind === 'named context') return [from.files]
    const source = sourceOf(from)
    return source === 'context' ? [context] : treesOf(session.machine, source.layers)
  }

  /** The same as one file system. */
  filesOf(from: CopySource): FileSystem {
    return openLayers(this.layersOf(from), this.#options.session.machine.clock).files
  }
}
