/** The layers that a container stands on. */
import type { LayerTree } from '../filesystem/node'
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
export function layerDirectories({ id, layers }: Container): LayerDirectories {
  const directory = (name: string) => `/var/lib/docker/overlay2/${name}`
  const own = backwards(id)
  const shared = layers.map((chainId) => backwards(chainId.replace('sha256:', ''))).toReversed()
  return {
    lower: [`${own}-init`, ...shared].map((name) => `${directory(name)}/diff`),
    upper: `${directory(own)}/diff`,
    work: `${directory(own)}/work`,
    merged: `${directory(own)}/merged`,
  }
}

function backwards(text: string): string {
  return [...text].toReversed().join('')
}
