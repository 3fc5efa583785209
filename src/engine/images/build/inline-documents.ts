/** Here-documents that become files, and cache directories with an owner, each a step of the builder's (BuildKit, dockerfile2llb). */
import type { Session } from '../../session'
import type { BuildCacheEntry } from '../build-cache'
import { addCached, findCached, touchCached } from './cache'
import type { PlannedStage, PlannedStep, RunStep } from './plan-types'
import type { Progress, ProgressStep } from './progress'

const inlineDocument = '[internal] preparing inline document'

type Document = { readonly name: string; readonly content: string; readonly step?: string }

/** The directory that a cache mount begins with where its owner or mode is given. */
function cacheDirectories({ mounts }: RunStep): readonly Document[] {
  return mounts.flatMap((mount) => {
    if (mount.type !== 'cache' || !mount.hasOwner) return []
    const { mode, userId, groupId } = mount
    const step = '[internal] setting cache mount permissions'
    return [{ name: [mode, userId, groupId].join(' '), content: '', step }]
  })
}

type Prepared = {
  readonly shown: ProgressStep
  /** What the cache had of it before. */
  readonly known: BuildCacheEntry | undefined
  readonly users: Set<string>
}

function documentsOf(step: PlannedStep): readonly Document[] {
  if (step.kind === 'copy') return step.inline
  if (step.kind !== 'run') return []
  const { script } = step
  return [...cacheDirectories(step), ...(script === undefined ? [] : [{ name: script.path, content: script.content }])]
}

export class InlineDocuments {
  readonly #session: Session
  readonly #progress: Progress
  readonly #prepared = new Map<string, Prepared>()

  constructor(session: Session, progress: Progress) {
    this.#session = session
    this.#progress = progress
  }

  /** Shows a step for each document, the same one once. */
  prepare(stages: ReadonlyMap<number, PlannedStage>): void {
    for (const step of [...stages.values()].flatMap(({ steps }) => steps)) {
      for (const document of documentsOf(step)) this.#prepare(document).users.add(step.name)
    }
  }

  /**
   * Ends the steps. A document counts as cached where a step asked for it; steps whose results were `found` in the cache did not,
   * but one did that an earlier failure kept from running.
   */
  finish(found: ReadonlySet<string>): void {
    for (const { shown, known, users } of this.#prepared.values()) {
      if (known !== undefined && [...users].some((name) => !found.has(name))) {
        touchCached(this.#session, known)
        shown.cached()
      } else shown.done()
    }
  }

  #prepare({ name, content, step = inlineDocument }: Document): Prepared {
    const key = `${step} ${name} ${content}`
    const earlier = this.#prepared.get(key)
    if (earlier !== undefined) return earlier
    const known = findCached(this.#session.machine, key)
    if (known === undefined)
      addCached(this.#session, { kind: 'regular', key, layers: [], description: step, size: byteLength(content) })
    const prepared = {
      shown: this.#progress.begin(step),
      known,
      users: new Set<string>(),
    }
    this.#prepared.set(key, prepared)
    return prepared
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
