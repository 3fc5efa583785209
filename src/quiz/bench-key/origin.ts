/** Where a read comes from, computed by the engine, and why another answer is not it. */
import type { Container } from '../../engine/containers/container'
import type { LayerTree } from '../../engine/filesystem/node'
import { lookUp } from '../../engine/filesystem/overlay'
import { isWithin } from '../../engine/filesystem/paths'
import { nodeAt } from '../../engine/filesystem/tree'
import type { Machine } from '../../engine/machine'

/** A layer's chain ID, the container's own layer, a mount that covers the path, or nothing at all. */
export type Origin = string

/** Answers that are not the chain ID of a layer. */
export const specialOrigins = { writable: 'writable', mount: 'mount', nowhere: 'nowhere' } as const

type Plate = { readonly origin: Origin; readonly tree: LayerTree }

/** The container's layers, lowest first, its own last. */
function platesOf(machine: Machine, container: Container): readonly Plate[] {
  const readOnly = container.layers.flatMap((chainId): readonly Plate[] => {
    const layer = machine.layers.get(chainId)
    return layer ? [{ origin: chainId, tree: layer.tree }] : []
  })
  return [...readOnly, { origin: specialOrigins.writable, tree: container.writable }]
}

/** Where a process in the container finds the file at a canonical path. */
export function originOf(machine: Machine, container: Container, path: string): Origin {
  if (container.mounts.some(({ destination }) => isWithin(path, destination))) return specialOrigins.mount
  const plates = platesOf(machine, container)
  const found = lookUp(
    plates.map(({ tree }) => tree),
    path,
  )
  return (found && plates[found.layer]?.origin) ?? specialOrigins.nowhere
}

/** Why a pick is not the origin. */
export type Mistake = 'covered' | 'notMounted' | 'there' | 'empty' | 'whiteout' | 'hidden' | 'overruled'

/** What is wrong with a pick that is not the origin, judged by what the picked layer holds. */
export function mistakeIn(machine: Machine, container: Container, path: string, pick: Origin): Mistake {
  const origin = originOf(machine, container, path)
  if (origin === specialOrigins.mount) return 'covered'
  if (pick === specialOrigins.mount) return 'notMounted'
  if (pick === specialOrigins.nowhere) return 'there'
  const plate = platesOf(machine, container).find((candidate) => candidate.origin === pick)
  const node = plate && nodeAt(plate.tree, path)
  if (!node) return 'empty'
  if (node.type === 'whiteout') return 'whiteout'
  return origin === specialOrigins.nowhere ? 'hidden' : 'overruled'
}

/** The container with this name. */
export function containerNamed(machine: Machine, name: string): Container | undefined {
  return [...machine.containers.values()].find((container) => container.name === name)
}
