/** Finding images by what people type (moby, daemon/images/image.go, `GetImage`, and reference/store.go). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Image } from './image'
import { familiarName, type ImageReference, parseReference, storedName, withDefaultTag } from './reference'

/** A name or digest that points to an image. */
export type NamedReference = {
  /** As the machine keeps it. */
  readonly fullName: string
  readonly reference: ImageReference
}

/** The short form of an identifier: twelve digits, without `sha256:`. */
export function shortIdentifier(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12)
}

function splitFullName(name: string): NamedReference {
  return { fullName: name, reference: parseReference(name) }
}

/** All tags and repository digests that point to an image, in alphabetical order. */
export function referencesTo(machine: Machine, imageId: string): readonly NamedReference[] {
  const names: string[] = []
  for (const [name, id] of machine.tags) if (id === imageId) names.push(name)
  for (const [name, id] of machine.repositoryDigests) if (id === imageId) names.push(name)
  return names.sort().map(splitFullName)
}

/** Tags of an image as Docker shows them: `busybox:latest`. */
export function tagsOf(machine: Machine, imageId: string): readonly string[] {
  return referencesTo(machine, imageId)
    .filter(({ reference }) => reference.digest === undefined)
    .map(({ reference }) => familiarName(reference))
}

/** Repository digests of an image as Docker shows them: `localhost:5000/app@sha256:…`. */
export function repositoryDigestsOf(machine: Machine, imageId: string): readonly string[] {
  return referencesTo(machine, imageId)
    .filter(({ reference }) => reference.digest !== undefined)
    .map(({ reference }) => familiarName(reference))
}

/** Images that were committed on top of this one. */
export function childrenOf(machine: Machine, imageId: string): readonly Image[] {
  return [...machine.images.values()].filter((image) => image.parentId === imageId)
}

function imageByPrefix(machine: Machine, prefix: string): Image | undefined {
  const digits = prefix.replace(/^sha256:/, '')
  if (!/^[0-9a-f]+$/.test(digits)) return undefined
  const found = [...machine.images.values()].filter((image) => image.id.startsWith(`sha256:${digits}`))
  return found.length === 1 ? found[0] : undefined
}

function imageByReference(machine: Machine, reference: ImageReference): Image | undefined {
  const name = storedName(reference)
  const id = reference.digest === undefined ? machine.tags.get(name) : machine.repositoryDigests.get(name)
  return id === undefined ? undefined : machine.images.get(id)
}

/** True when a text names the image by its identifier or the beginning of it. */
export function isIdentifierPrefix(imageId: string, text: string): boolean {
  return text !== '' && (imageId.startsWith(text) || imageId.startsWith(`sha256:${text}`))
}

/** True for a whole identifier, with or without `sha256:`. */
export function isDigest(text: string): boolean {
  return /^(?:sha256:)?[0-9a-f]{64}$/.test(text)
}

/** The image that a name, an identifier or its beginning means; undefined when there is none. Throws EngineError for an invalid name. */
export function lookUpImage(machine: Machine, text: string): Image | undefined {
  if (isDigest(text)) return imageByPrefix(machine, text)
  const reference = withDefaultTag(parseReference(text))
  return imageByReference(machine, reference) ?? imageByPrefix(machine, text)
}

/** The image with an identifier. Throws EngineError with the store's words when it is gone. */
export function imageById(machine: Machine, id: string): Image {
  const digits = id.replace(/^sha256:/, '')
  const image = machine.images.get(`sha256:${digits}`)
  if (image !== undefined) return image
  const path = `/var/lib/docker/image/overlay2/imagedb/content/sha256/${digits}`
  throw new EngineError('not-found', `failed to get digest sha256:${digits}: open ${path}: no such file or directory`)
}

/** What the daemon's router makes of a name in a URL: doubled and outer slashes go. */
function asInUrl(text: string): string {
  return text
    .split('/')
    .filter((part) => part !== '')
    .join('/')
}

/** How a missing image is named in an error: completed with `:latest`, except for digests. */
function missingName(text: string): string {
  return isDigest(text) ? `sha256:${text.replace(/^sha256:/, '')}` : familiarName(withDefaultTag(parseReference(text)))
}

/** Like `lookUpImage`; throws EngineError `No such image: …` when there is none. */
export function findImage(machine: Machine, text: string): Image {
  const image = lookUpImage(machine, text)
  if (image === undefined) throw new EngineError('not-found', `No such image: ${missingName(text)}`)
  return image
}

/** `findImage` for commands that put the name into the path of a request. */
export function findImageInUrl(machine: Machine, text: string): Image {
  const name = asInUrl(text)
  if (name === '') throw new EngineError('not-found', 'page not found')
  return findImage(machine, name)
}
