/** Here-documents that become files of their own, each a step of the builder's (BuildKit, dockerfile2llb/convert.go). */
import type { Session } from '../../session'
import type { BuildCacheEntry } from '../build-cache'
import { addCached, findCached, touchCached } from './cache'
import type { PlannedStage, PlannedStep } from './plan-types'
import type { Progress, ProgressStep } from './progress'

const description = '[internal] preparing inline document'

type Document = { readonly name: string; readonly content: string }

type Prepared = {
  readonly shown: ProgressStep
  /** What the cache had of it before. */
  readonly known: BuildCacheEntry | undefined
  readonly users: Set<string>
}

function documentsOf(step: PlannedStep): readonly Document[] {
  if (step.kind === 'copy') return step.inline
  if (step.kind !== 'run' || step.script === undefined) return []
  return [{ name: step.script.path, content: step.script.content }]
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

  #prepare({ name, content }: Document): Prepared {
    const key = `inline document ${name} ${content}`
    const earlier = this.#prepared.get(key)
    if (earlier !== undefined) return earlier
    const known = findCached(this.#session.machine, key)
    if (known === undefined)
      addCached(this.#session, { kind: 'regular', key, layers: [], description, size: byteLength(content) })
    const prepared = {
      shown: this.#progress.begin(description),
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
