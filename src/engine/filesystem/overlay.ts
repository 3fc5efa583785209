/**
 * Reading a stack of layers as one tree, after the kernel's overlayfs (Documentation/filesystems/overlayfs.rst).
 *
 *   lookUp(layers, path) → what a reader sees there, and which layer it comes from
 *   list(layers, path) → names in the merged directory
 *   flatten(layers) → the merged tree as one layer
 *   flattenAt(layers, path) → a merged directory as one layer
 *
 * `layers` are lowest first; a container's writable layer is the last.
 */
import { allEntries, entryOf } from './entries'
import type { DirectoryNode, LayerNode, LayerTree, VisibleNode } from './node'
import { splitPath } from './paths'

/** One layer's share of a merged directory. */
export type DirectoryPart = { readonly directory: DirectoryNode; readonly layer: number }

/** What a reader of the merged view finds at a path. */
export type MergedNode = {
  /** The node of the topmost layer that has it; of a directory its metadata counts, its children are only that layer's. */
  readonly node: VisibleNode
  /** Index of that layer in `layers`. */
  readonly layer: number
  /** For a directory: the directories that are merged here, topmost first. Empty for everything else. */
  readonly parts: readonly DirectoryPart[]
}

function fromParts(parts: readonly DirectoryPart[]): MergedNode | undefined {
  const top = parts[0]
  return top && { node: top.directory, layer: top.layer, parts }
}

/** The merged root directory; undefined only when there are no layers. */
export function mergedRoot(layers: readonly LayerTree[]): MergedNode | undefined {
  const parts: DirectoryPart[] = []
  for (let layer = layers.length - 1; layer >= 0; layer -= 1) {
    const directory = layers[layer]
    if (directory === undefined) continue
    parts.push({ directory, layer })
    if (directory.opaque) break
  }
  return fromParts(parts)
}

/**
 * The entry `name` of a merged directory. The topmost layer that has the name decides: a whiteout hides all below,
 * a file is the answer, and directories are merged down to an opaque one or to the first node that is none.
 */
export function mergedChild(parts: readonly DirectoryPart[], name: string): MergedNode | undefined {
  const directories: DirectoryPart[] = []
  for (const { directory, layer } of parts) {
    const child = entryOf(directory.children, name)
    if (child === undefined) continue
    if (child.type !== 'directory') {
      if (child.type !== 'whiteout' && directories.length === 0) return { node: child, layer, parts: [] }
      break
    }
    directories.push({ directory: child, layer })
    if (child.opaque) break
  }
  return fromParts(directories)
}

/** The names that a reader sees in a merged directory, in the order of their UTF-16 code units. */
export function mergedNames(parts: readonly DirectoryPart[]): readonly string[] {
  const decided = new Map<string, boolean>()
  for (const { directory } of parts) {
    for (const [name, node] of allEntries(directory.children)) {
      if (!decided.has(name)) decided.set(name, node.type !== 'whiteout')
    }
  }
  return [...decided.keys()].filter((name) => decided.get(name)).sort()
}

/** What a reader of the layers sees at a canonical path, without following symbolic links; undefined when nothing. */
export function lookUp(layers: readonly LayerTree[], path: string): MergedNode | undefined {
  let found = mergedRoot(layers)
  for (const name of splitPath(path)) {
    if (found === undefined) return undefined
    found = mergedChild(found.parts, name)
  }
  return found
}

/** The names in the merged directory at a canonical path; empty when there is no directory. */
export function list(layers: readonly LayerTree[], path: string): readonly string[] {
  return mergedNames(lookUp(layers, path)?.parts ?? [])
}

/** A merged directory as one directory, without whiteouts and opaque marks. */
function flattenDirectory(directory: DirectoryNode, parts: readonly DirectoryPart[]): DirectoryNode {
  const children = new Map<string, LayerNode>()
  for (const name of mergedNames(parts)) {
    const child = mergedChild(parts, name)
    if (child === undefined) continue
    children.set(name, child.node.type === 'directory' ? flattenDirectory(child.node, child.parts) : withLayer(child))
  }
  return { ...directory, opaque: false, children }
}

/** Hard links hold within a layer only: the same inode name in two layers means two files. */
function withLayer({ node, layer }: MergedNode): VisibleNode {
  return node.type === 'file' && node.inode !== undefined ? { ...node, inode: `${layer}:${node.inode}` } : node
}

/** The merged view of the layers as one tree, as `docker export` archives it. There must be at least one layer. */
export function flatten(layers: readonly LayerTree[]): LayerTree {
  const root = mergedRoot(layers)
  const lowest = layers[0]
  if (root?.node.type === 'directory') return flattenDirectory(root.node, root.parts)
  if (lowest === undefined) throw new RangeError('flatten needs at least one layer')
  return lowest
}

/** The merged directory at a canonical path as one tree; undefined when there is no directory. */
export function flattenAt(layers: readonly LayerTree[], path: string): LayerTree | undefined {
  const found = lookUp(layers, path)
  return found?.node.type === 'directory' ? flattenDirectory(found.node, found.parts) : undefined
}
