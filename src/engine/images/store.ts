/** The image store and the layer store: what is added, named, and let go when nothing holds it any more. */
import { EngineError } from '../errors'
import type { LayerTree } from '../filesystem/node'
import { sizeOfTree } from '../filesystem/tree'
import type { Machine } from '../machine'
import { chainId, diffId } from '../oci/digest'
import { layerTar } from '../oci/layer-tar'
import { change, emit, type Session } from '../session'
import type { Image, StoredLayer } from './image'
import { familiarName, familiarRepository, fullName, type ImageReference, storedName } from './reference'

/** A changeset on its way into the store. */
export type NewLayer = {
  readonly tree: LayerTree
  /** The digest of its tar, where it is known already. */
  readonly diffId?: string
  /** Bytes as Docker counts them, where not all of the tree counts: BuildKit leaves out the targets of symbolic links. */
  readonly size?: number
  /** Bytes that it is said to take, in place of what lies in the tree. */
  readonly declaredSize?: number
  /** The tar that it came as. */
  readonly archive?: Uint8Array
}

/** Puts a changeset on top of a chain of layers and returns the stored layer. One that is there already is not added again. */
export function addLayer(session: Session, parent: string | undefined, added: NewLayer): StoredLayer {
  const { tree, archive, declaredSize } = added
  const digest = added.diffId ?? diffId(tree)
  const id = parent === undefined ? digest : chainId(parent, digest)
  const existing = session.machine.layers.get(id)
  if (existing !== undefined) return existing
  const layer: StoredLayer = {
    chainId: id,
    ...(parent === undefined ? {} : { parentChainId: parent }),
    diffId: digest,
    size: declaredSize ?? added.size ?? sizeOfTree(tree),
    tree,
    ...(declaredSize === undefined ? {} : { declaredSize }),
    ...(archive === undefined ? {} : { archive }),
  }
  change(session, { layers: new Map(session.machine.layers).set(id, layer) })
  return layer
}

/** The tar whose digest is the layer's diff ID: the one it came as, or the one that Docker writes (moby, layer/layer_store.go, `TarStream`). */
export function archiveOf({ tree, archive }: StoredLayer): Uint8Array {
  return archive ?? layerTar(tree)
}

/** Adds an image; one with the same ID stays as it is. */
export function addImage(session: Session, image: Image): void {
  if (session.machine.images.has(image.id)) return
  change(session, { images: new Map(session.machine.images).set(image.id, image) })
}

/** Notes from which image another was committed; without effect when one of them is not here. */
export function noteParent(session: Session, imageId: string, parentId: string): void {
  const { images } = session.machine
  const image = images.get(imageId)
  if (image === undefined || !images.has(parentId)) return
  change(session, { images: new Map(images).set(imageId, { ...image, parentId }) })
}

/** Points a tag to an image, away from the one it pointed to before. This is all that loading and pulling do. Throws EngineError. */
export function nameImage(session: Session, imageId: string, reference: ImageReference): void {
  setTag(session, imageId, reference)
  emit(session, { type: 'image.tagged', imageId, reference: familiarName(reference), by: 'transfer' })
}

/** Tags of a repository `sha256` would look like digests (moby, reference/store.go, `AddTag`). @throws EngineError */
export function refuseAmbiguousTag(reference: ImageReference): void {
  if (familiarRepository(reference) !== 'sha256') return
  throw new EngineError('invalid-argument', 'refusing to create an ambiguous tag using digest algorithm as name')
}

function setTag(session: Session, imageId: string, reference: ImageReference): void {
  refuseAmbiguousTag(reference)
  change(session, { tags: new Map(session.machine.tags).set(fullName(reference), imageId) })
}

/** Names an image, one just built or any other, and notes when that was. Throws EngineError. */
export function tagImage(session: Session, imageId: string, reference: ImageReference, by?: 'build'): void {
  const { machine } = session
  const image = machine.images.get(imageId)
  if (image !== undefined) {
    const tagged = { ...image, lastTagged: machine.clock }
    change(session, { images: new Map(machine.images).set(imageId, tagged) })
  }
  setTag(session, imageId, reference)
  const tagged = { imageId, reference: familiarName(reference) }
  emit(session, { type: 'image.tagged', ...tagged, ...(by === undefined ? {} : { by }) })
}

/** Notes under which digest a registry keeps an image. */
export function noteRepositoryDigest(session: Session, imageId: string, repository: string, digest: string): void {
  const digests = new Map(session.machine.repositoryDigests).set(`${repository}@${digest}`, imageId)
  change(session, { repositoryDigests: digests })
}

/** Takes a tag or a repository digest away; a digest may go `along` with the last tag of its repository. */
export function removeReference(session: Session, imageId: string, reference: ImageReference, along = false): void {
  const name = storedName(reference)
  const tags = new Map(session.machine.tags)
  const repositoryDigests = new Map(session.machine.repositoryDigests)
  tags.delete(name)
  repositoryDigests.delete(name)
  change(session, { tags, repositoryDigests })
  const untagged = { imageId, reference: familiarName(reference) }
  emit(session, { type: 'image.untagged', ...untagged, ...(along ? { along } : {}) })
}

/** Chain IDs of the layers of an image, lowest first, as stored layers. */
export function layersOf(machine: Machine, image: Image): readonly StoredLayer[] {
  return image.layers.flatMap((id) => machine.layers.get(id) ?? [])
}

/** Bytes of all layers of an image. */
export function imageSize(machine: Machine, image: Image): number {
  return layersOf(machine, image).reduce((sum, layer) => sum + layer.size, 0)
}

/** Notes layers that are held from now on, with all below them, although nothing needs them. */
export function forgetLayers(session: Session, layers: readonly string[]): void {
  if (layers.length === 0) return
  const held = new Set(session.machine.forgottenLayers)
  for (const layer of layers) {
    let below: string | undefined = layer
    while (below !== undefined && !held.has(below)) {
      held.add(below)
      below = session.machine.layers.get(below)?.parentChainId
    }
  }
  change(session, { forgottenLayers: held })
}

/** Layers that an image, a container or the build cache still needs, or that the daemon forgot. */
function heldLayers(machine: Machine): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { layers } of machine.images.values()) for (const id of layers) held.add(id)
  for (const { layers } of machine.containers.values()) for (const id of layers) held.add(id)
  for (const { layers } of machine.buildCache.values()) for (const id of layers) held.add(id)
  for (const id of machine.forgottenLayers ?? []) held.add(id)
  return held
}

/** Deletes those of the given layers that nothing holds, top first, and returns their chain IDs in that order. */
export function releaseLayers(session: Session, layers: readonly string[]): readonly string[] {
  const held = heldLayers(session.machine)
  const released = layers.filter((id) => !held.has(id) && session.machine.layers.has(id)).reverse()
  if (released.length === 0) return released
  const remaining = new Map(session.machine.layers)
  for (const id of released) {
    remaining.delete(id)
    emit(session, { type: 'layer.removed', chainId: id })
  }
  change(session, { layers: remaining })
  return released
}

/** Takes an image out of the store together with its names and the layers that nothing else holds. Returns the deleted layers. */
export function deleteImage(session: Session, image: Image): readonly string[] {
  const images = new Map(session.machine.images)
  images.delete(image.id)
  change(session, { images })
  emit(session, { type: 'image.removed', imageId: image.id })
  return releaseLayers(session, image.layers)
}
