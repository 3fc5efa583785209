/** What every plate of a container says about the paths on show, before anything has a place. */
import type { Container } from '../../engine/containers/container'
import { lookUp } from '../../engine/filesystem/overlay'
import type { StoredLayer } from '../../engine/images/image'
import type { Machine } from '../../engine/machine'
import type { BenchCell, BenchRow } from './container-items'
import { signAt } from './container-layers'
import { lookUpMounted, mountOver } from './container-mounts'

type CellContent = Omit<BenchCell, 'id' | 'box'>

export type RowContent = Omit<BenchRow, 'box' | 'cells'> & { readonly cells: readonly CellContent[] }

function mountRows(machine: Machine, container: Container, paths: readonly string[]): readonly RowContent[] {
  return container.mounts.flatMap((mount) => {
    const covered = paths.filter((path) => mountOver(container, path) === mount)
    if (covered.length === 0) return []
    const cells = covered.map((path) => ({
      path,
      wins: true,
      present: lookUpMounted(machine, mount, path) !== undefined,
    }))
    return [{ id: `mount:${mount.destination}`, kind: 'mount' as const, destination: mount.destination, cells }]
  })
}

/** The rows of a container from the top down: merged view, mounts, writable layer, image layers. */
export function rowContents(
  machine: Machine,
  container: Container,
  stored: readonly StoredLayer[],
  paths: readonly string[],
): readonly RowContent[] {
  const layers = [...stored.map(({ tree }) => tree), container.writable]
  const mounts = mountRows(machine, container, paths)
  const mounted = new Map(mounts.flatMap(({ cells }) => cells.map((cell) => [cell.path, cell.present] as const)))
  const decided = new Set(mounted.keys())

  const cellsOf = (index: number): readonly CellContent[] =>
    paths.flatMap((path) => {
      const sign = signAt(layers, index, path)
      if (sign === undefined) return []
      const wins = !decided.has(path)
      decided.add(path)
      return [{ path, sign, wins, present: sign !== 'deleted' }]
    })

  const merged: RowContent = {
    id: 'merged',
    kind: 'merged',
    cells: paths.map((path) => ({
      path,
      wins: false,
      present: mounted.get(path) ?? lookUp(layers, path) !== undefined,
    })),
  }
  const writable: RowContent = { id: 'writable', kind: 'writable', cells: cellsOf(layers.length - 1) }
  const readOnly = stored
    .map((layer, index) => ({ layer, index }))
    .reverse()
    .map(
      ({ layer, index }): RowContent => ({
        id: layer.chainId,
        kind: 'layer',
        chainId: layer.chainId,
        position: index + 1,
        cells: cellsOf(index),
      }),
    )
  return [merged, ...mounts, writable, ...readOnly]
}
