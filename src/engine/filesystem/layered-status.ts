/** What `stat(2)` tells about a node of a stack of layers. */

import type { Entry } from './backing'
import { allEntries } from './entries'
import type { FileStatus, FileType } from './file-system'
import { linksOf } from './hard-links'
import { type LayerTree, type VisibleNode, withHoles } from './node'
import { type DirectoryPart, type MergedNode, mergedNames } from './overlay'
import { stableNumber } from './stable-number'
import { byteLength } from './tree'

/**
 * How a file system sizes its directories: a disk's take a block of 4096 bytes; those of a tmpfs 20 bytes for each entry,
 * with `.` and `..`.
 */
export type DirectorySize = 'block' | 'per-entry'

function typeOf(node: VisibleNode): FileType {
  return node.type === 'special' ? node.kind : node.type
}

/** A node in the words of path resolution. */
export function entryOf(node: VisibleNode): Entry {
  const { mode, userId, groupId, modified } = node
  const common = { type: typeOf(node), mode, userId, groupId, modified }
  if (node.type === 'symlink') return { ...common, target: node.target }
  return node.type === 'special' ? { ...common, major: node.major, minor: node.minor } : common
}

/** Overlayfs gives merged directories one link, as it cannot count their subdirectories cheaply; others have theirs counted. */
function directoryLinks(parts: readonly DirectoryPart[]): number {
  const [only, ...more] = parts
  if (only === undefined || more.length > 0) return 1
  return 2 + [...allEntries(only.directory.children)].filter(([, child]) => child.type === 'directory').length
}

function sizeOf({ node, parts }: MergedNode, directorySize: DirectorySize): number {
  if (node.type === 'file') return node.content.length
  if (node.type === 'symlink') return byteLength(node.target)
  if (node.type !== 'directory') return 0
  return directorySize === 'block' ? 4096 : 20 * (2 + mergedNames(parts).length)
}

/** Where something was found, and what its inode number is made of. */
type Place = {
  readonly path: string
  readonly layers: readonly LayerTree[]
  /** `st_dev`. */
  readonly device: number
  /** Tells the tree from others on the same device, whose files have other inode numbers. */
  readonly treeName: string
}

/** The status of what was found at a place. */
export function statusOf(found: MergedNode, place: Place, directorySize: DirectorySize): FileStatus {
  const { node, layer, parts } = found
  const { target: _target, ...entry } = entryOf(node)
  const tree = place.layers[layer]
  const identity = node.type === 'file' && node.inode !== undefined ? `${layer}:${node.inode}` : place.path
  return {
    ...entry,
    size: sizeOf(found, directorySize),
    ...(node.type === 'file' ? withHoles(node.allocated) : {}),
    links: node.type === 'directory' ? directoryLinks(parts) : node.type === 'file' && tree ? linksOf(tree, node) : 1,
    inode: stableNumber(place.treeName + identity),
    device: place.device,
  }
}
