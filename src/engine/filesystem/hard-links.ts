/** Files with several names in one layer. They carry the same `inode`; a change to one name changes all. */
import type { DirectoryNode, FileNode, LayerNode, LayerTree } from './node'
import { walk } from './tree'

const counts = new WeakMap<LayerTree, ReadonlyMap<string, number>>()

/** How many names each shared file of the tree has. Counted once for each tree value. */
function linkCounts(tree: LayerTree): ReadonlyMap<string, number> {
  const known = counts.get(tree)
  if (known) return known
  const counted = new Map<string, number>()
  for (const { node } of walk(tree)) {
    if (node.type === 'file' && node.inode !== undefined) counted.set(node.inode, (counted.get(node.inode) ?? 0) + 1)
  }
  counts.set(tree, counted)
  return counted
}

/** The number of names that a file has in its tree. */
export function linksOf(tree: LayerTree, file: FileNode): number {
  return file.inode === undefined ? 1 : (linkCounts(tree).get(file.inode) ?? 1)
}

/** An inode name that no file of the tree carries. */
export function nextInode(tree: LayerTree): string {
  const taken = linkCounts(tree)
  let number = taken.size + 1
  while (taken.has(String(number))) number += 1
  return String(number)
}

/** The directory with `file` under every name beneath it that carries `inode`. */
export function withLinkedFile(directory: DirectoryNode, inode: string, file: FileNode): DirectoryNode {
  const changed = new Map<string, LayerNode>()
  for (const [name, node] of directory.children) {
    if (node.type === 'file' && node.inode === inode) changed.set(name, file)
    if (node.type !== 'directory') continue
    const renewed = withLinkedFile(node, inode, file)
    if (renewed !== node) changed.set(name, renewed)
  }
  return changed.size === 0 ? directory : { ...directory, children: new Map([...directory.children, ...changed]) }
}
