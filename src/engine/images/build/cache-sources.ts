/** `--cache-from`: images that may know steps already (BuildKit, cache/remotecache/registry). */
import { EngineError } from '../../errors'
import { findManifest, openRegistry } from '../../registry/access'
import type { Session } from '../../session'
import { lookUpImage } from '../lookup'
import { familiarName, fullName, type ImageReference, withDefaultTag } from '../reference'
import { requestFailure } from './base-images'
import type { Progress } from './progress'

/**
 * Asks images for cached steps. Only images that were built with their cache inside have any, and those are not
 * simulated, so that the steps that ask are all there is to see.
 */
export class CacheSources {
  readonly #session: Session
  readonly #progress: Progress
  readonly #failed: string[] = []

  constructor(session: Session, progress: Progress) {
    this.#session = session
    this.#progress = progress
  }

  /** Shows the step that asks an image. One that is not there stops nothing. */
  load(reference: ImageReference): void {
    const name = `importing cache manifest from ${familiarName(reference)}`
    const step = this.#progress.begin(name)
    const reason = this.#missing(reference)
    if (reason === undefined) step.done()
    else {
      step.failed(`failed to configure registry cache importer: ${reason}`)
      this.#failed.push(name)
    }
  }

  /** What progress ends with for those that are not there. */
  get failureText(): string {
    return this.#failed.map((name) => `------\n > ${name}:\n------\n`).join('')
  }

  #missing(given: ImageReference): string | undefined {
    const reference = withDefaultTag(given)
    if (lookUpImage(this.#session.machine, fullName(reference)) !== undefined) return undefined
    try {
      const manifest = findManifest(openRegistry(this.#session.machine, reference), reference)
      return manifest === undefined ? `${fullName(reference)}: not found` : undefined
    } catch (error) {
      if (error instanceof EngineError) return requestFailure(error, reference)
      throw error
    }
  }
}
