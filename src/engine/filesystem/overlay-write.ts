/**
 * Changing the merged view: every function takes an overlay and returns its new writable layer; lower layers are never touched.
 * After the kernel's overlayfs as Docker mounts it (`index=off`, no `redirect_dir`, no `metacopy`).
 *
 *   createNode(overlay, path, node, now) · setContent(overlay, path, content, now) · setMetadata(overlay, path, changes)
 *   removeNode(overlay, path, now) · renameNode(overlay, from, to, now) · linkNode(overlay, existing, path, now)
 *
 * These keep the layers right. Whether a process may do it (permissions, EEXIST, ENOTEMPTY …) is checked before, in
 * `mounted-file-system.ts`. Paths are canonical; `now` is in milliseconds since the Unix epoch and becomes the
 * modification time of the directory that changes.
 */
import { entryOf } from './entries'
import { FileSystemError } from './file-system'
import { nextInode, withLinkedFile } from './hard-links'
import type { DirectoryNode, FileNode, LayerTree, Metadata, VisibleNode } from './node'
import { type DirectoryPart, list, lookUp, mergedChild, mergedRoot } from './overlay'
import { baseName, parentPath, splitPath } from './paths'
import { emptyDirectory, withChild, withoutChild } from './tree'

/** Read-only layers, lowest first, and the writable layer on top of them. */
export type Overlay = { readonly lowers: readonly LayerTree[]; readonly upper: LayerTree }

/** All layers of an overlay, lowest first. */
export function layersOf(overlay: Overlay): readonly LayerTree[] {
  return [...overlay.lowers, overlay.upper]
}

/**
 * Changes a directory in the writable layer. It and the directories above it are copied up first where the writable layer
 * lacks them: with their metadata, without their children.
 */
function changeUpperDirectory(
  overlay: Overlay,
  path: string,
  change: (directory: DirectoryNode) => DirectoryNode,
): LayerTree {
  const components = splitPath(path)
  const descend = (parts: readonly DirectoryPart[], depth: number): DirectoryNode => {
    const top = parts[0]
    if (top === undefined) throw new FileSystemError('ENOENT', path)
    const own = top.layer === overlay.lowers.length ? top.directory : emptyDirectory(top.directory)
    const name = components[depth]
    if (name === undefined) return change(own)
    return withChild(own, name, descend(mergedChild(parts, name)?.parts ?? [], depth + 1))
  }
  return descend(mergedRoot(layersOf(overlay))?.parts ?? [], 0)
}

function existing(overlay: Overlay, path: string): { readonly node: VisibleNode; readonly inUpper: boolean } {
  const found = lookUp(layersOf(overlay), path)
  if (found === undefined) throw new FileSystemError('ENOENT', path)
  return { node: found.node, inUpper: found.layer === overlay.lowers.length }
}

/** Index of the lower layer whose node would come to light if the writable layer said nothing about this path. */
export function layerBelow(overlay: Overlay, path: string): number | undefined {
  const above = lookUp(layersOf(overlay), parentPath(path))?.parts ?? []
  const lower = above.filter((part) => part.layer < overlay.lowers.length)
  return mergedChild(lower, baseName(path))?.layer
}

/** True when the directory at `path` has a share in a lower layer. */
function hasLowerPart(overlay: Overlay, path: string): boolean {
  return lookUp(layersOf(overlay), path)?.parts.some((part) => part.layer < overlay.lowers.length) ?? false
}

/**
 * Puts a new node where the merged view has none. A directory over a whiteout becomes opaque,
 * so that the deleted directory's children stay deleted.
 */
export function createNode(overlay: Overlay, path: string, node: VisibleNode, now: number): LayerTree {
  const name = baseName(path)
  return changeUpperDirectory(overlay, parentPath(path), (directory) => {
    const overWhiteout = entryOf(directory.children, name)?.type === 'whiteout'
    const placed = node.type === 'directory' && overWhiteout ? { ...node, opaque: true } : node
    return { ...withChild(directory, name, placed), modified: now }
  })
}

/** A copy of a lower node for the writable layer. Hard links are not kept: the copy is a file of its own. */
function copyOf(node: VisibleNode): VisibleNode {
  if (node.type === 'directory') return emptyDirectory(node)
  if (node.type !== 'file') return node
  const { inode: _lost, ...copy } = node
  return copy
}

type WrittenContent = Pick<FileNode, 'content' | 'allocated'>

/** Puts the changed form of a node that is no directory into the writable layer, under all its hard links there. */
function replaceNode(overlay: Overlay, path: string, node: Exclude<VisibleNode, DirectoryNode>): LayerTree {
  if (node.type === 'file' && node.inode !== undefined) return withLinkedFile(overlay.upper, node.inode, node)
  return changeUpperDirectory(overlay, parentPath(path), (directory) => withChild(directory, baseName(path), node))
}

/**
 * Replaces the bytes of a file; a lower file is copied up. Throws ENOENT or EISDIR.
 * @param written what to write, with the bytes on the disk of a file with holes
 */
export function setContent(overlay: Overlay, path: string, written: WrittenContent, now: number): LayerTree {
  const { node, inUpper } = existing(overlay, path)
  const file = inUpper ? node : copyOf(node)
  if (file.type !== 'file') throw new FileSystemError('EISDIR', path)
  const { allocated: _before, ...rest } = file
  return replaceNode(overlay, path, { ...rest, ...written, modified: now })
}

/** Changes mode, owner or time; a lower node is copied up whole. Throws ENOENT. */
export function setMetadata(overlay: Overlay, path: string, changes: Partial<Metadata>): LayerTree {
  const { node, inUpper } = existing(overlay, path)
  if (node.type === 'directory') {
    return changeUpperDirectory(overlay, path, (directory) => ({ ...directory, ...changes }))
  }
  const own = inUpper ? node : copyOf(node)
  if (own.type === 'directory') return overlay.upper
  return replaceNode(overlay, path, { ...own, ...changes })
}

/**
 * Deletes the node at `path`: taken out of the writable layer, and hidden by a whiteout there when a lower layer has
 * something at this path.
 */
export function removeNode(overlay: Overlay, path: string, now: number): LayerTree {
  const name = baseName(path)
  const hides = layerBelow(overlay, path) !== undefined
  return changeUpperDirectory(overlay, parentPath(path), (directory) => ({
    ...(hides ? withChild(directory, name, { type: 'whiteout' }) : withoutChild(directory, name)),
    modified: now,
  }))
}

/**
 * Moves a node, over what is at `to` if anything is. Files of lower layers are copied up and whited out. A directory that has
 * a share in a lower layer is refused with EXDEV, as overlayfs does without `redirect_dir`: `mv` then copies it. Only then must a directory in its place be empty.
 * A directory that moves into a merged one becomes opaque (overlayfs, `ovl_rename`).
 */
export function renameNode(overlay: Overlay, from: string, to: string, now: number): LayerTree {
  if (from === to) return overlay.upper
  const { node, inUpper } = existing(overlay, from)
  if (node.type === 'directory' && hasLowerPart(overlay, from)) throw new FileSystemError('EXDEV', from)
  if (list([...overlay.lowers, overlay.upper], to).length > 0) throw new FileSystemError('ENOTEMPTY', to)
  const moved = inUpper ? node : copyOf(node)
  const opaque = moved.type === 'directory' && hasLowerPart(overlay, parentPath(to))
  const without = { ...overlay, upper: removeNode(overlay, from, now) }
  return createNode(without, to, opaque ? { ...moved, opaque: true } : moved, now)
}

/** Gives the file at `path` a second name `link`; a lower file is copied up first. Throws ENOENT, or EPERM for a directory. */
export function linkNode(overlay: Overlay, path: string, link: string, now: number): LayerTree {
  const { node, inUpper } = existing(overlay, path)
  const own = inUpper ? node : copyOf(node)
  if (own.type === 'directory') throw new FileSystemError('EPERM', path)
  const shared = own.type === 'file' ? { ...own, inode: own.inode ?? nextInode(overlay.upper) } : own
  const upper = changeUpperDirectory(overlay, parentPath(path), (directory) =>
    withChild(directory, baseName(path), shared),
  )
  return createNode({ ...overlay, upper }, link, shared, now)
}
