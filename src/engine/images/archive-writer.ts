/**
 * `docker save`: images as one tar, in the OCI image layout with the `manifest.json` that older engines
 * read (moby, daemon/internal/image/tarexport; OCI image specification, image-layout.md).
 */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { sha256 } from '../oci/digest'
import { goJson, type JsonObject } from '../oci/json'
import { layerTar } from '../oci/layer-tar'
import { writeTar } from '../oci/tar'
import type { TarEntry } from '../oci/tar-entry'
import type { Image, StoredLayer } from './image'
import { lookUpImage } from './lookup'
import {
  familiarName,
  familiarRepository,
  fullName,
  type ImageReference,
  parseReference,
  withDefaultTag,
} from './reference'
import { layersOf } from './store'

/** An image to be saved and the tags that go with it. */
export type SavedImage = { readonly image: Image; readonly tags: readonly ImageReference[] }

const text = new TextEncoder()
const layerType = 'application/vnd.oci.image.layer.v1.tar'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

function tagsOfRepository(machine: Machine, image: Image, repository: ImageReference): readonly ImageReference[] {
  return [...machine.tags]
    .filter(([, id]) => id === image.id)
    .map(([name]) => parseReference(name))
    .filter(({ domain, path }) => domain === repository.domain && path === repository.path)
}

function refuseIdentifier(name: string): never {
  const digits = name.replace(/^sha256:/, '')
  const path = `/var/lib/docker/image/overlay2/imagedb/content/sha256/${digits}`
  throw new EngineError('not-found', `failed to get digest sha256:${digits}: open ${path}: no such file or directory`)
}

/** A name without a tag means all tags of the repository; an identifier means the image without a name. */
function selectOne(machine: Machine, name: string): readonly SavedImage[] {
  const isIdentifier = /^(?:sha256:)?[0-9a-f]{64}$/.test(name)
  const image = lookUpImage(machine, name)
  if (isIdentifier) return [{ image: image ?? refuseIdentifier(name), tags: [] }]
  const reference = parseReference(name)
  const named = machine.tags.get(fullName(withDefaultTag(reference)))
  if (reference.tag === undefined && reference.digest === undefined) {
    if (named === undefined && image !== undefined) return [{ image, tags: [] }]
    return selectRepository(machine, reference, name)
  }
  if (image === undefined) throw new EngineError('not-found', 'reference does not exist')
  return [{ image, tags: reference.digest === undefined ? [reference] : [] }]
}

function selectRepository(machine: Machine, repository: ImageReference, name: string): readonly SavedImage[] {
  const found = [...machine.images.values()]
    .map((image) => ({ image, tags: tagsOfRepository(machine, image, repository) }))
    .filter(({ tags }) => tags.length > 0)
  if (found.length === 0) throw new EngineError('not-found', `No such image: ${name}`)
  return found
}

/** The images that the names mean, each once. Throws EngineError. */
export function selectImages(machine: Machine, names: readonly string[]): readonly SavedImage[] {
  const selected = new Map<string, { readonly image: Image; readonly tags: Map<string, ImageReference> }>()
  for (const name of names) {
    for (const { image, tags } of selectOne(machine, name)) {
      const entry = selected.get(image.id) ?? { image, tags: new Map<string, ImageReference>() }
      for (const tag of tags) entry.tags.set(fullName(tag), tag)
      selected.set(image.id, entry)
    }
  }
  return [...selected.values()].map(({ image, tags }) => ({ image, tags: [...tags.values()] }))
}

function hexadecimal(digest: string): string {
  return digest.slice('sha256:'.length)
}

function blobPath(digest: string): string {
  return `blobs/sha256/${hexadecimal(digest)}`
}

/** Descriptor of a layer (OCI image specification, descriptor.md). */
function descriptor(layer: StoredLayer, size: number): JsonObject {
  return { mediaType: layerType, digest: layer.diffId, size }
}

/** One archive under construction. */
class ArchiveWriter {
  readonly #machine: Machine
  readonly #entries = new Map<string, TarEntry>()
  readonly #sizes = new Map<string, number>()
  readonly #manifests: JsonObject[] = []
  readonly #index: JsonObject[] = []
  readonly #repositories: Record<string, Record<string, string>> = {}

  constructor(machine: Machine) {
    this.#machine = machine
  }

  #addFile(name: string, content: Uint8Array, modified: number): void {
    this.#entries.set(name, { name, type: 'file', mode: 0o644, userId: 0, groupId: 0, modified, content })
  }

  #addBlob(content: Uint8Array, modified: number): string {
    const digest = sha256(content)
    this.#addFile(blobPath(digest), content, modified)
    return digest
  }

  #addLayer(layer: StoredLayer, modified: number): number {
    const known = this.#sizes.get(layer.diffId)
    if (known !== undefined) return known
    const archive = layerTar(layer.tree)
    this.#addFile(blobPath(layer.diffId), archive, modified)
    this.#sizes.set(layer.diffId, archive.length)
    return archive.length
  }

  add({ image, tags }: SavedImage): void {
    const layers = layersOf(this.#machine, image)
    if (layers.length === 0) throw new EngineError('not-implemented', 'empty export - not implemented')
    const configuration = text.encode(image.configuration)
    this.#addFile(blobPath(image.id), configuration, image.created)
    const sized = layers.map((layer) => ({ layer, size: this.#addLayer(layer, image.created) }))
    this.#manifests.push({
      Config: blobPath(image.id),
      RepoTags: tags.length === 0 ? null : tags.map(familiarName),
      Layers: layers.map(({ diffId }) => blobPath(diffId)),
      LayerSources: Object.fromEntries(
        sized
          .map(({ layer, size }): [string, JsonObject] => [
            layer.diffId,
            { mediaType: layerType, size, digest: layer.diffId },
          ])
          .sort(([left], [right]) => (left < right ? -1 : 1)),
      ),
    })
    this.#addManifest(image, configuration.length, sized, tags)
    for (const reference of tags) this.#noteRepository(reference, layers)
  }

  #addManifest(
    image: Image,
    size: number,
    layers: readonly { readonly layer: StoredLayer; readonly size: number }[],
    tags: readonly ImageReference[],
  ): void {
    const manifest = text.encode(
      goJson({
        schemaVersion: 2,
        mediaType: manifestType,
        config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: image.id, size },
        layers: layers.map((entry) => descriptor(entry.layer, entry.size)),
      }),
    )
    const common = { mediaType: manifestType, digest: this.#addBlob(manifest, 0), size: manifest.length }
    if (tags.length === 0) this.#index.push(common)
    for (const reference of tags) {
      const annotations = {
        'io.containerd.image.name': fullName(reference),
        'org.opencontainers.image.ref.name': reference.tag,
      }
      this.#index.push({ ...common, annotations })
    }
  }

  #noteRepository(reference: ImageReference, layers: readonly StoredLayer[]): void {
    const repository = familiarRepository(reference)
    const top = layers.at(-1)
    this.#repositories[repository] = {
      ...this.#repositories[repository],
      [reference.tag ?? '']: hexadecimal(top?.diffId ?? ''),
    }
  }

  finish(now: number): Uint8Array {
    this.#addFile('manifest.json', text.encode(`${goJson(this.#manifests)}\n`), 0)
    const index = {
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.index.v1+json',
      manifests: this.#index,
    }
    this.#addFile('index.json', text.encode(goJson(index)), 0)
    this.#addFile('oci-layout', text.encode('{"imageLayoutVersion": "1.0.0"}'), 0)
    if (Object.keys(this.#repositories).length > 0) {
      this.#addFile('repositories', text.encode(`${goJson(this.#repositories)}\n`), 0)
    }
    for (const name of ['blobs/', 'blobs/sha256/']) {
      this.#entries.set(name, { name, type: 'directory', mode: 0o755, userId: 0, groupId: 0, modified: now })
    }
    return writeTar([...this.#entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1)))
  }
}

/** The archive of some images. Throws EngineError. */
export function saveImages(machine: Machine, images: readonly SavedImage[]): Uint8Array {
  const writer = new ArchiveWriter(machine)
  for (const image of images) writer.add(image)
  return writer.finish(machine.clock)
}
