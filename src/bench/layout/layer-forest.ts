/**
 * The layer graph of a host as a tree to stack: the kernel at the root, layers standing on the layers below them, and on
 * them columns, one for each image, with that image's containers.
 */
import type { Container } from '../../engine/containers/container'
import type { StoredLayer } from '../../engine/images/image'
import type { Machine } from '../../engine/machine'

/** The containers of one image, side by side. */
export type Column = {
  /** Stable over time: the image's ID, or the layer that containers of a vanished image stand on. */
  readonly key: string
  /** Absent when the image is gone and only its containers still stand here. */
  readonly imageId?: string
  readonly containers: readonly Container[]
}

/** A layer with all that stands on it, in order of creation. */
export type LayerStack = {
  readonly layer: StoredLayer
  readonly columns: readonly Column[]
  readonly children: readonly LayerStack[]
}

export type LayerForest = {
  /** Images and containers that stand on no layer at all. */
  readonly columns: readonly Column[]
  readonly roots: readonly LayerStack[]
}

/** Where something without layers stands. */
const ground = ''

function group<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const members = groups.get(keyOf(item))
    if (members === undefined) groups.set(keyOf(item), [item])
    else members.push(item)
  }
  return groups
}

/** Builds the forest. Equal machines give equal forests: everything keeps the machine's order of creation. */
export function layerForest(machine: Machine): LayerForest {
  const standsOn = (layers: readonly string[]) => {
    const top = layers.at(-1)
    return top !== undefined && machine.layers.has(top) ? top : ground
  }
  const images = group(machine.images.values(), (image) => standsOn(image.layers))
  const orphans = group(
    [...machine.containers.values()].filter(({ imageId }) => !machine.images.has(imageId)),
    (container) => standsOn(container.layers),
  )
  const containersByImage = group(machine.containers.values(), (container) => container.imageId)
  const children = group(machine.layers.values(), ({ parentChainId }) =>
    parentChainId !== undefined && machine.layers.has(parentChainId) ? parentChainId : ground,
  )

  const columnsOn = (place: string): readonly Column[] => {
    const standing: Column[] = (images.get(place) ?? []).map(({ id }) => ({
      key: id,
      imageId: id,
      containers: containersByImage.get(id) ?? [],
    }))
    const left = orphans.get(place)
    return left === undefined ? standing : [...standing, { key: `left:${place}`, containers: left }]
  }
  const stack = (layer: StoredLayer): LayerStack => ({
    layer,
    columns: columnsOn(layer.chainId),
    children: (children.get(layer.chainId) ?? []).map(stack),
  })
  return { columns: columnsOn(ground), roots: (children.get(ground) ?? []).map(stack) }
}
