/** Who uses what. */
import type { Container } from '../../engine/containers/container'
import type { Image } from '../../engine/images/image'
import type { Machine } from '../../engine/machine'

/** The images that a layer is part of. */
export function imagesOnLayer(machine: Machine, chainId: string): readonly Image[] {
  return [...machine.images.values()].filter(({ layers }) => layers.includes(chainId))
}

/** The containers that stand on a layer. */
export function containersOnLayer(machine: Machine, chainId: string): readonly Container[] {
  return [...machine.containers.values()].filter(({ layers }) => layers.includes(chainId))
}

export function containersOfImage(machine: Machine, imageId: string): readonly Container[] {
  return [...machine.containers.values()].filter((container) => container.imageId === imageId)
}

export function containersOfVolume(machine: Machine, volume: string): readonly Container[] {
  return [...machine.containers.values()].filter(({ mounts }) =>
    mounts.some((mount) => mount.type === 'volume' && mount.volume === volume),
  )
}

export function containersOfNetwork(machine: Machine, networkId: string): readonly Container[] {
  return [...machine.containers.values()].filter(({ endpoints }) =>
    endpoints.some((endpoint) => endpoint.networkId === networkId),
  )
}

/** Bytes of all layers of an image together. */
export function sizeOfImage(machine: Machine, { layers }: Image): number {
  return sizeOfLayers(machine, layers)
}

/** Bytes of several layers together. */
export function sizeOfLayers(machine: Machine, chainIds: readonly string[]): number {
  return chainIds.reduce((size, chainId) => size + (machine.layers.get(chainId)?.size ?? 0), 0)
}

/** The stack of the first image or container that a layer is part of: chain IDs, lowest first. */
export function stackWith(machine: Machine, chainId: string): readonly string[] {
  const stacks = [...imagesOnLayer(machine, chainId), ...containersOnLayer(machine, chainId)].map(
    ({ layers }) => layers,
  )
  return stacks[0] ?? [chainId]
}
