/**
 * The layer that Docker puts between an image and a container's own layer: mount points for the files that the daemon
 * writes itself (moby, daemon/initlayer/setup_unix.go). Because it lies below the writable layer, `docker diff` is silent about it.
 */
import type { DirectoryNode, LayerNode, LayerTree, Metadata } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { baseName, parentPath } from '../filesystem/paths'
import { emptyDirectory, emptyTree, withNode, withParents } from '../filesystem/tree'

/** Where a process finds what is mounted for it. */
export type InitEntry = { readonly path: string; readonly kind: 'directory' | 'file' | 'mounts-link' }

/** What there is for the process of a RUN step (BuildKit, executor/oci). */
const builderEntries: readonly InitEntry[] = [
  { path: '/dev', kind: 'directory' },
  { path: '/proc', kind: 'directory' },
  { path: '/sys', kind: 'directory' },
  { path: '/etc/resolv.conf', kind: 'file' },
  { path: '/etc/hosts', kind: 'file' },
]

const daemonEntries: readonly InitEntry[] = [
  { path: '/dev/pts', kind: 'directory' },
  { path: '/dev/shm', kind: 'directory' },
  { path: '/proc', kind: 'directory' },
  { path: '/sys', kind: 'directory' },
  { path: '/.dockerenv', kind: 'file' },
  { path: '/etc/resolv.conf', kind: 'file' },
  { path: '/etc/hosts', kind: 'file' },
  { path: '/etc/hostname', kind: 'file' },
  { path: '/dev/console', kind: 'file' },
  { path: '/etc/mtab', kind: 'mounts-link' },
]

/** The daemon's, or the builder's with the mount points of a RUN step. */
type InitLayerKind = 'daemon' | readonly InitEntry[]

/** The init layer over an image's layers (lowest first); `created` in milliseconds since the Unix epoch. */
export function initLayer(imageLayers: readonly LayerTree[], created: number, kind: InitLayerKind): LayerTree {
  const entries = kind === 'daemon' ? daemonEntries : [...builderEntries, ...kind]
  const fresh: Metadata = { mode: 0o755, userId: 0, groupId: 0, modified: created }
  const missing = entries.filter(({ path }) => lookUp(imageLayers, path) === undefined)
  const root = lookUp(imageLayers, '/')?.node
  let tree = emptyTree({ ...(root ?? fresh), modified: created })
  for (const { path, kind } of missing) {
    const parent = parentPath(path)
    const below = lookUp(imageLayers, parent)?.node
    tree = withParents(tree, parent, { ...(below ?? fresh), modified: created })
    if (baseName(path) !== '') tree = withNode(tree, path, nodeOf(kind, fresh))
  }
  return tree
}

function nodeOf(kind: InitEntry['kind'], metadata: Metadata): LayerNode | DirectoryNode {
  if (kind === 'directory') return emptyDirectory(metadata)
  if (kind === 'file') return { ...metadata, type: 'file', content: new Uint8Array() }
  return { ...metadata, mode: 0o777, type: 'symlink', target: '/proc/mounts' }
}
