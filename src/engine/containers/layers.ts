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
  const init = known ?? initLayer(ofImage, container.created)
  if (known === undefined) initLayers.set(container.layers, init)
  return [...ofImage, init]
}

/** The trees of stored layers by chain ID. */
export function imageLayers(machine: Machine, chainIds: readonly string[]): readonly LayerTree[] {
  return chainIds.flatMap((chainId) => machine.layers.get(chainId)?.tree ?? [])
}

/** Index in `lowerLayers` to the chain ID that file events name; the init layer counts as the topmost image layer. */
export function originOf(container: Container, layer: number): string {
  return container.layers[Math.min(layer, container.layers.length - 1)] ?? ''
}
