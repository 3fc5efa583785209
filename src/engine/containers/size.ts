/** How much disk a container takes: `docker ps -s` and `docker inspect -s`. */
import { sizeOfTree } from '../filesystem/tree'
import type { Machine } from '../machine'
import type { Container } from './container'

/** Bytes in the container's own layer (`SizeRw`). */
export function writableSize(container: Container): number {
  return sizeOfTree(container.writable)
}

/** Bytes of the container's layer and its image's together (`SizeRootFs`). */
export function virtualSize(machine: Machine, container: Container): number {
  const shared = container.layers.reduce((sum, chainId) => sum + (machine.layers.get(chainId)?.size ?? 0), 0)
  return shared + writableSize(container)
}
