/**
 * One layer's tree as a plain value: reading and changing it without any thought of other layers.
 *
 *   emptyDirectory(metadata, opaque?) · emptyTree(metadata)
 *   nodeAt(tree, path) · withNode(tree, path, node) · withParents(tree, path, metadata) · withoutNode(tree, path)
 *   withChild(directory, name, node) · withoutChild(directory, name) · sortedNames(directory)
 *   walk(tree) · sizeOfTree(tree) · sizeOfFiles(tree)
 *
 * Paths are canonical (see `paths.ts`). Every change shares all it did not touch with the tree before.
 */
import { entryOf, namesOf, withEntry, withoutEntry } from './entries'
import { FileSystemError } from './file-system'
import type { DirectoryNode, LayerNode, LayerTree, Metadata } from './node'
import { fromComponents, joinPath, splitPath } from './paths'

/** A directory without entries. `opaque` hides what lower layers hold at its path. */
export function emptyDirectory(metadata: Metadata, opaque = false): DirectoryNode {
  const { mode, userId, groupId, modified } = metadata
  return { type: 'directory', mode, userId, groupId, modified, opaque, children: new Map() }
}

/** A tree with nothing in it: the root directory alone. */
export function emptyTree(metadata: Metadata): LayerTree {
  return emptyDirectory(metadata)
}

/** What the tree holds at a path (whiteouts too); undefined when it says nothing about it. */
export function nodeAt(tree: LayerTree, path: string): LayerNode | undefined {
  let node: LayerNode | undefined = tree
  for (const name of splitPath(path)) {
    if (node?.type !== 'directory') return undefined
    node = entryOf(node.children, name)
  }
  return node
}

/** The directory with `node` as the entry `name`, in place of what was there. */
export function withChild(directory: DirectoryNode, name: string, node: LayerNode): DirectoryNode {
  if (entryOf(directory.children, name) === node) return directory
  return { ...directory, children: withEntry(directory.children, name, node) }
}

/** The directory without the entry `name`. */
export function withoutChild(directory: DirectoryNode, name: string): DirectoryNode {
  if (entryOf(directory.children, name) === undefined) return directory
  return { ...directory, children: withoutEntry(directory.children, name) }
}

/** Changes the directory at `components` and renews the directories above it. */
function changeDirectory(
  directory: DirectoryNode,
  components: readonly string[],
  change: (directory: DirectoryNode) => DirectoryNode,
  missing: (name: string, depth: number) => DirectoryNode,
  depth = 0,
): DirectoryNode {
  const name = components[depth]
  if (name === undefined) return change(directory)
  const child = entryOf(directory.children, name) ?? missing(name, depth)
  if (child.type !== 'directory') {
    throw new FileSystemError('ENOTDIR', fromComponents(components.slice(0, depth + 1)))
  }
  return withChild(directory, name, changeDirectory(child, components, change, missing, depth + 1))
}

function splitLast(path: string): { readonly above: readonly string[]; readonly name: string } {
  const components = splitPath(path)
  const name = components.at(-1)
  if (name === undefined) throw new FileSystemError('EBUSY', path)
  return { above: components.slice(0, -1), name }
}

function refuseMissing(components: readonly string[]): (name: string, depth: number) => DirectoryNode {
  return (_name, depth) => {
    throw new FileSystemError('ENOENT', fromComponents(components.slice(0, depth + 1)))
  }
}

/**
 * The tree with `node` at `path`, in place of what was there. The path must not be the root.
 * Throws ENOENT or ENOTDIR when the directory above is not there.
 */
export function withNode(tree: LayerTree, path: string, node: LayerNode): LayerTree {
  const { above, name } = splitLast(path)
  return changeDirectory(tree, above, (directory) => withChild(directory, name, node), refuseMissing(above))
}

/** The tree with a directory at `path` and at all paths above it: those that were missing are made with `metadata`. */
export function withParents(tree: LayerTree, path: string, metadata: Metadata): LayerTree {
  return changeDirectory(
    tree,
    splitPath(path),
    (directory) => directory,
    () => emptyDirectory(metadata),
  )
}

/** The tree without the node at `path` and what is beneath it. Throws ENOENT when the directory above is not there. */
export function withoutNode(tree: LayerTree, path: string): LayerTree {
  const { above, name } = splitLast(path)
  return changeDirectory(tree, above, (directory) => withoutChild(directory, name), refuseMissing(above))
}

/** The names in a directory of one layer, whiteouts included, in the order of their UTF-16 code units. */
export function sortedNames(directory: DirectoryNode): readonly string[] {
  return [...namesOf(directory.children)].sort()
}

/** One place in a tree. */
export type PlacedNode = { readonly path: string; readonly node: LayerNode }

/** All nodes beneath the root, a directory before its children, siblings by name: the order of Go's `filepath.Walk`. */
export function* walk(directory: DirectoryNode, path = '/'): Generator<PlacedNode, void, undefined> {
  for (const name of sortedNames(directory)) {
    const node = entryOf(directory.children, name)
    if (node === undefined) continue
    const childPath = joinPath(path, name)
    yield { path: childPath, node }
    if (node.type === 'directory') yield* walk(node, childPath)
  }
}

/** Bytes of a name or link target as it stands on disk. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/**
 * Bytes that a layer takes, as Docker counts them for `docker history` and `docker ps --size`: the content of files, a file
 * with several hard links once, and the targets of symbolic links (moby, `daemon/internal/directory`, `Size`).
 */
export function sizeOfTree(tree: LayerTree): number {
  let size = sizeOfFiles(tree)
  for (const { node } of walk(tree)) if (node.type === 'symlink') size += byteLength(node.target)
  return size
}

/** Bytes of the content of files, one with several hard links once: what a layer's archive holds besides its headers. */
export function sizeOfFiles(tree: LayerTree): number {
  const counted = new Set<string>()
  let size = 0
  for (const { node } of walk(tree)) {
    if (node.type !== 'file') continue
    if (node.inode !== undefined) {
      if (counted.has(node.inode)) continue
      counted.add(node.inode)
    }
    size += node.content.length
  }
  return size
}
