/**
 * `docker save`: images as one tar, in the OCI image layout with the `manifest.json` that older engines
 * read (moby, daemon/internal/image/tarexport; OCI image specification, image-layout.md).
 */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { sha256 } from '../oci/digest'
import { goJson, type JsonObject, sortedKeys } from '../oci/json'
import { writeTar } from '../oci/tar'
import type { TarEntry } from '../oci/tar-entry'
import type { Session } from '../session'
import type { SavedImage } from './archive-selection'
import type { Image, StoredLayer } from './image'
import { legacyConfigurations } from './legacy-configuration'
import { familiarName, familiarRepository, fullName, type ImageReference } from './reference'
import { archiveOf, forgetLayers, layersOf } from './store'

const text = new TextEncoder()
const layerType = 'application/vnd.oci.image.layer.v1.tar'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'

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
  readonly #saved: ReadonlySet<string>
  readonly #entries = new Map<string, TarEntry>()
  readonly #sizes = new Map<string, number>()
  readonly #forgotten: string[] = []
  readonly #manifests: JsonObject[] = []
  readonly #index: JsonObject[] = []
  readonly #repositories: Record<string, Record<string, string>> = {}

  /** @param saved IDs of all images that will be added: a parent is named only when it is one of them */
  constructor(machine: Machine, saved: ReadonlySet<string>) {
    this.#machine = machine
    this.#saved = saved
  }

  /** Layers that were met a second time: Docker takes hold of each again, and never lets go (moby, save.go, `saveConfigAndLayer`). */
  get forgotten(): readonly string[] {
    return this.#forgotten
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
    if (known !== undefined) {
      this.#forgotten.push(layer.chainId)
      return known
    }
    const archive = archiveOf(layer)
    this.#addFile(blobPath(layer.diffId), archive, modified)
    this.#sizes.set(layer.diffId, archive.length)
    return archive.length
  }

  add({ image, tags }: SavedImage): void {
    const layers = layersOf(this.#machine, image)
    if (layers.length === 0) throw new EngineError('not-implemented', 'empty export - not implemented')
    const configuration = text.encode(image.configuration)
    this.#addFile(blobPath(image.id), configuration, image.created)
    const diffIds = layers.map(({ diffId }) => diffId)
    for (const legacy of legacyConfigurations(image.configuration, diffIds)) {
      this.#addBlob(text.encode(legacy), image.created)
    }
    const sized = layers.map((layer) => ({ layer, size: this.#addLayer(layer, image.created) }))
    this.#manifests.push({
      Config: blobPath(image.id),
      RepoTags: tags.length === 0 ? null : tags.map(familiarName),
      Layers: diffIds.map(blobPath),
      Parent: image.parentId !== undefined && this.#saved.has(image.parentId) ? image.parentId : undefined,
      LayerSources: sortedKeys(
        Object.fromEntries(
          sized.map(({ layer: { diffId }, size }) => [diffId, { mediaType: layerType, size, digest: diffId }]),
        ),
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
      this.#addFile('repositories', text.encode(`${goJson(sortedKeys(this.#repositories))}\n`), 0)
    }
    for (const name of ['blobs/', 'blobs/sha256/']) {
      this.#entries.set(name, { name, type: 'directory', mode: 0o755, userId: 0, groupId: 0, modified: now })
    }
    return writeTar([...this.#entries.values()].sort((left, right) => (left.name < right.name ? -1 : 1)))
  }
}

/** The archive of some images. Throws EngineError. */
export function saveImages(session: Session, images: readonly SavedImage[]): Uint8Array {
  const { machine } = session
  const writer = new ArchiveWriter(machine, new Set(images.map(({ image }) => image.id)))
  for (const image of images) writer.add(image)
  forgetLayers(session, writer.forgotten)
  return writer.finish(machine.clock)
}
