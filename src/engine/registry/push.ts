/** `docker push`: layers that the registry lacks, then the manifest under a tag (moby, distribution/push_v2.go). */
import { EngineError } from '../errors'
import type { Image, StoredLayer } from '../images/image'
import { shortIdentifier } from '../images/lookup'
import {
  familiarName,
  familiarRepository,
  fullName,
  type ImageReference,
  parseReference,
  repositoryName,
} from '../images/reference'
import { layersOf, noteRepositoryDigest } from '../images/store'
import type { Machine } from '../machine'
import { change, emit, note, type Session } from '../session'
import { openRegistry } from './access'
import { blobOf, manifestOf } from './manifest'
import type { Registry, RegistryBlob, RegistryRepository } from './registry'

/** Called with each line of progress. */
export type Report = (line: string) => void

/** How many layers are sent at the same time. */
const uploadsAtOnce = 5

/** Tags of a repository that exist here. */
function localTags(machine: Machine, repository: ImageReference): readonly ImageReference[] {
  return [...machine.tags.keys()]
    .map(parseReference)
    .filter(({ domain, path }) => domain === repository.domain && path === repository.path)
}

type Outcome = { readonly text: string; readonly kind: 'sent' | 'mounted' | 'already-there' }

/** A layer that another repository of the same registry has need not be sent: it is mounted from there. */
function outcomeOf(registry: Registry, path: string, blob: RegistryBlob): Outcome {
  if (registry.repositories.get(path)?.blobs.has(blob.digest) === true) {
    return { text: 'Layer already exists', kind: 'already-there' }
  }
  const other = [...registry.repositories.values()].findLast(({ blobs }) => blobs.has(blob.digest))
  return other === undefined
    ? { text: 'Pushed', kind: 'sent' }
    : { text: `Mounted from ${other.name}`, kind: 'mounted' }
}

function withBlob(registry: Registry, path: string, blob: RegistryBlob): Registry {
  const repository: RegistryRepository = registry.repositories.get(path) ?? {
    name: path,
    blobs: new Set(),
    tags: new Map(),
  }
  return {
    ...registry,
    blobs: new Map(registry.blobs).set(blob.digest, blob),
    repositories: new Map(registry.repositories).set(path, {
      ...repository,
      blobs: new Set([...repository.blobs, blob.digest]),
    }),
  }
}

function storeRegistry(session: Session, registry: Registry): void {
  change(session, { registries: new Map(session.machine.registries).set(registry.name, registry) })
}

function announce(layers: readonly StoredLayer[], report: Report): void {
  const names = layers.map(({ diffId }) => shortIdentifier(diffId))
  for (const name of names) report(`${name}: Preparing`)
  for (const name of names.slice(uploadsAtOnce)) report(`${name}: Waiting`)
}

/** Layers with the same content are sent, and reported, once. */
function pushLayers(session: Session, reference: ImageReference, layers: readonly StoredLayer[], report: Report): void {
  const handled = new Set<string>()
  for (const layer of layers) {
    if (handled.has(layer.diffId)) continue
    handled.add(layer.diffId)
    const registry = openRegistry(session.machine, reference)
    const blob = blobOf(layer)
    const { text, kind } = outcomeOf(registry, reference.path, blob)
    storeRegistry(session, withBlob(registry, reference.path, blob))
    report(`${shortIdentifier(layer.diffId)}: ${text}`)
    emit(session, {
      type: 'registry.layer-pushed',
      registry: registry.name,
      repository: reference.path,
      diffId: layer.diffId,
      outcome: kind,
    })
  }
}

function pushManifest(session: Session, image: Image, reference: ImageReference, report: Report): void {
  const { tag = 'latest' } = reference
  const manifest = manifestOf(image, layersOf(session.machine, image))
  const registry = openRegistry(session.machine, reference)
  const repository = registry.repositories.get(reference.path) ?? {
    name: reference.path,
    blobs: new Set<string>(),
    tags: new Map<string, string>(),
  }
  storeRegistry(session, {
    ...registry,
    manifests: new Map(registry.manifests).set(manifest.digest, manifest),
    repositories: new Map(registry.repositories).set(reference.path, {
      ...repository,
      tags: new Map(repository.tags).set(tag, manifest.digest),
    }),
  })
  noteRepositoryDigest(session, image.id, repositoryName(reference), manifest.digest)
  report(`${tag}: digest: ${manifest.digest} size: ${manifest.size}`)
  const name = familiarName(reference)
  emit(session, { type: 'registry.tagged', registry: registry.name, reference: name, digest: manifest.digest })
}

function pushOne(session: Session, reference: ImageReference, report: Report): void {
  const id = session.machine.tags.get(fullName(reference))
  const image = id === undefined ? undefined : session.machine.images.get(id)
  if (image === undefined) throw new EngineError('not-found', `tag does not exist: ${familiarName(reference)}`)
  const topFirst = [...layersOf(session.machine, image)].reverse()
  if (topFirst.length > 0) announce(topFirst, report)
  if (reference.domain === 'docker.io') {
    throw new EngineError('forbidden', 'denied: requested access to the resource is denied')
  }
  pushLayers(session, reference, topFirst, report)
  pushManifest(session, image, reference, report)
}

/**
 * Pushes one tag, or with `all` every tag of the repository that is here.
 * Throws EngineError; its message stands alone, because it comes within the stream of progress.
 */
export function pushImage(session: Session, reference: ImageReference, all: boolean, report: Report): void {
  report(`The push refers to repository [${repositoryName(reference)}]`)
  const tags = localTags(session.machine, reference)
  if (tags.length === 0) {
    const name = familiarRepository(reference)
    throw new EngineError('not-found', `An image does not exist locally with the tag: ${name}`)
  }
  openRegistry(session.machine, reference)
  for (const tag of all ? tags : [reference]) pushOne(session, tag, report)
  const imageId = all ? undefined : session.machine.tags.get(fullName(reference))
  reportTransfer(session, 'push', reference, imageId)
}

/** Notes for `docker events` that an image went to a registry or came from it: under its name, with its labels. */
export function reportTransfer(
  session: Session,
  action: 'push' | 'pull',
  reference: ImageReference,
  imageId: string | undefined,
): void {
  const labels = session.machine.images.get(imageId ?? '')?.settings.labels
  const attributes = { ...Object.fromEntries(labels ?? []), name: familiarRepository(reference) }
  note(session, 'image', action, familiarName(reference), attributes)
}
