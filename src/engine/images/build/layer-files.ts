/** File systems of build steps: a stage's layers with a fresh layer on top, or a tree to copy from. */
import type { FileSystem } from '../../filesystem/file-system'
import { MountedFileSystem } from '../../filesystem/mounted-file-system'
import type { LayerTree } from '../../filesystem/node'
import { OverlayBacking } from '../../filesystem/overlay-backing'
import { emptyTree } from '../../filesystem/tree'
import type { Machine } from '../../machine'

const root = { userId: 0, groupId: 0, groups: [] } as const
const buildDevice = 0x50

/** Layers that a step writes on top of. */
export type LayerFiles = {
  readonly files: FileSystem
  /** What has been written so far. */
  changes(): LayerTree
}

/** Opens layers, lowest first, for writing into a new one, with the rights of root. */
export function openLayers(lowers: readonly LayerTree[], now: number): LayerFiles {
  let upper = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: now })
  const cell = {
    get: () => upper,
    set: (tree: LayerTree) => {
      upper = tree
    },
  }
  const backing = new OverlayBacking({ lowers, upper: cell, device: buildDevice })
  const entry = { source: 'overlay', path: '/', type: 'overlay', options: 'rw' }
  const mounts = [{ path: '/', backing, readOnly: false, entry }]
  const files = new MountedFileSystem({ mounts, credentials: root, now: () => now })
  return { files, changes: () => upper }
}

/** The trees of layers by chain ID. */
export function treesOf(machine: Machine, chainIds: readonly string[]): readonly LayerTree[] {
  return chainIds.flatMap((id) => machine.layers.get(id)?.tree ?? [])
}
