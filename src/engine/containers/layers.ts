/** The layers that a container stands on. */
import type { LayerTree } from '../filesystem/node'
import { layerDirectories } from '../images/layer-directories'
import type { Machine } from '../machine'
import type { Container } from './container'
import { initLayer } from './init-layer'

const initLayers = new WeakMap<readonly string[], LayerTree>()

/** The read-only layers below a container's own, lowest first: those of its image and the init layer. */
export function lowerLayers(machine: Machine, container: Container): readonly LayerTree[] {
  const ofImage = imageLayers(machine, container.layers)
  const known = initLayers.get(container.layers)
  const init = known ?? initLayer(ofImage, container.created, container.builderMounts ?? 'daemon')
  if (known === undefined) initLayers.set(container.layers, init)
  return [...ofImage, init]
}

/** The trees of stored layers by chain ID. */
function imageLayers(machine: Machine, chainIds: readonly string[]): readonly LayerTree[] {
  return chainIds.flatMap((chainId) => machine.layers.get(chainId)?.tree ?? [])
}

/** Index in `lowerLayers` to the chain ID that file events name; the init layer counts as the topmost image layer. */
export function originOf(container: Container, layer: number): string {
  return container.layers[Math.min(layer, container.layers.length - 1)] ?? ''
}

/** Directories of a container's layers on the host, in the storage driver's words. */
export type LayerDirectories = {
  readonly lower: readonly string[]
  readonly upper: string
  readonly work: string
  readonly merged: string
}

/** Where the storage driver keeps the layers, uppermost lower layer first. Its names are its own: they follow from our IDs. */
export function containerDirectories(machine: Machine, { id, imageId, layers }: Container): LayerDirectories {
  const own = ownDirectory(id)
  const shared = layerDirectories(layers, machine.images.get(imageId)).toReversed()
  return {
    lower: [`${own}-init`, ...shared].map((directory) => `${directory}/diff`),
    upper: `${own}/diff`,
    work: `${own}/work`,
    merged: mergedDirectory(id),
  }
}

/** Where a container's layers are seen as one while it runs. */
export function mergedDirectory(id: string): string {
  return `${ownDirectory(id)}/merged`
}

function ownDirectory(id: string): string {
  return `/var/lib/docker/overlay2/${backwards(id)}`
}

function backwards(text: string): string {
  return [...text].toReversed().join('')
}
