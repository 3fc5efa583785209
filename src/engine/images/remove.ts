/** `docker rmi`: untag, and delete what has no name left (moby, daemon/images/image_delete.go). */
import type { Container } from '../containers/container'
import { isRunning } from '../containers/store'
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Session } from '../session'
import type { Image } from './image'
import {
  childrenOf,
  findImageInUrl,
  isIdentifierPrefix,
  type NamedReference,
  referencesTo,
  shortIdentifier,
} from './lookup'
import { familiarName, parseReference, repositoryName, withDefaultTag } from './reference'
import { deleteImage, removeReference } from './store'

/** One thing that was done: a name taken away, or an image or layer deleted. */
export type DeletionRecord = { readonly untagged: string } | { readonly deleted: string }

export type RemovalOptions = {
  readonly force: boolean
  /** Delete parents that have neither a name nor another child. */
  readonly pruneParents: boolean
}

type Conflict = { readonly hard: boolean; readonly used: boolean; readonly message: string }

function containersOf(machine: Machine, imageId: string): readonly Container[] {
  return [...machine.containers.values()].filter((container) => container.imageId === imageId)
}

function hardConflict(machine: Machine, imageId: string): Conflict | undefined {
  if (childrenOf(machine, imageId).length > 0) {
    return { hard: true, used: false, message: 'image has dependent child images' }
  }
  const running = containersOf(machine, imageId).find(isRunning)
  if (running === undefined) return undefined
  const message = `image is being used by running container ${shortIdentifier(running.id)}`
  return { hard: true, used: true, message }
}

function activeReferenceConflict(machine: Machine, imageId: string): Conflict | undefined {
  if (referencesTo(machine, imageId).length === 0) return undefined
  return { hard: false, used: false, message: 'image is referenced in multiple repositories' }
}

function stoppedContainerConflict(machine: Machine, imageId: string): Conflict | undefined {
  const stopped = containersOf(machine, imageId).find((container) => !isRunning(container))
  if (stopped === undefined) return undefined
  const message = `image is being used by stopped container ${shortIdentifier(stopped.id)}`
  return { hard: false, used: true, message }
}

function conflictError(imageId: string, conflict: Conflict): EngineError {
  const manner = conflict.hard ? 'cannot be forced' : 'must be forced'
  const message = `conflict: unable to delete ${shortIdentifier(imageId)} (${manner}) - ${conflict.message}`
  return new EngineError('conflict', message)
}

/** At most one tag, and every digest reference in the same repository as that tag. */
function isSingleReference(references: readonly NamedReference[]): boolean {
  const tags = references.filter(({ reference }) => reference.digest === undefined)
  const repositories = new Set(references.map(({ reference }) => repositoryName(reference)))
  return tags.length <= 1 && repositories.size <= 1
}

/** One removal under way. */
class Removal {
  readonly records: DeletionRecord[] = []
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  untag(imageId: string, { reference }: NamedReference, along = false): void {
    removeReference(this.#session, imageId, reference, along)
    this.records.push({ untagged: familiarName(reference) })
  }

  untagAll(imageId: string): void {
    for (const named of referencesTo(this.#session.machine, imageId)) this.untag(imageId, named)
  }

  /** Digest references go with the last tag of their repository. */
  untagOrphanedDigests(imageId: string, repository: string): void {
    const references = referencesTo(this.#session.machine, imageId).filter(
      ({ reference }) => repositoryName(reference) === repository,
    )
    if (references.some(({ reference }) => reference.digest === undefined)) return
    for (const named of references) this.untag(imageId, named, true)
  }

  /** `quiet`: a name went already, so a conflict ends the removal without an error unless the image would be left dangling. */
  deleteImage(image: Image, options: RemovalOptions, quiet: boolean): void {
    const { machine } = this.#session
    const conflict =
      hardConflict(machine, image.id) ??
      (options.force
        ? undefined
        : (activeReferenceConflict(machine, image.id) ?? stoppedContainerConflict(machine, image.id)))
    if (conflict !== undefined) {
      const dangling = referencesTo(machine, image.id).length === 0 && childrenOf(machine, image.id).length === 0
      if (quiet && (!dangling || conflict.used)) return
      throw conflictError(image.id, conflict)
    }
    this.untagAll(image.id)
    const layers = deleteImage(this.#session, image)
    this.records.push({ deleted: image.id }, ...layers.map((deleted) => ({ deleted })))
    const parent = image.parentId === undefined ? undefined : machine.images.get(image.parentId)
    if (options.pruneParents && parent !== undefined) {
      this.deleteImage(parent, { force: false, pruneParents: true }, true)
    }
  }
}

function refuseUsedReference(machine: Machine, name: string, imageId: string): void {
  const [container] = containersOf(machine, imageId)
  if (container === undefined) return
  const reason = `container ${shortIdentifier(container.id)} is using its referenced image ${shortIdentifier(imageId)}`
  throw new EngineError(
    'conflict',
    `conflict: unable to remove repository reference "${name}" (must force) - ${reason}`,
  )
}

/** Removes one image by name or identifier. Throws EngineError for conflicts and for an image that is not there. */
export function removeImage(session: Session, name: string, options: RemovalOptions): readonly DeletionRecord[] {
  const image = findImageInUrl(session.machine, name)
  const removal = new Removal(session)
  const references = referencesTo(session.machine, image.id)
  if (isIdentifierPrefix(image.id, name)) {
    if (isSingleReference(references)) {
      const conflict =
        hardConflict(session.machine, image.id) ??
        (options.force ? undefined : stoppedContainerConflict(session.machine, image.id))
      if (conflict !== undefined) throw conflictError(image.id, conflict)
      removal.untagAll(image.id)
    }
    removal.deleteImage(image, options, false)
    return removal.records
  }
  if (!options.force && isSingleReference(references)) refuseUsedReference(session.machine, name, image.id)
  const reference = withDefaultTag(parseReference(name))
  removal.untag(image.id, { fullName: name, reference })
  if (reference.digest === undefined) removal.untagOrphanedDigests(image.id, repositoryName(reference))
  if (referencesTo(session.machine, image.id).length === 0) removal.deleteImage(image, options, true)
  return removal.records
}
