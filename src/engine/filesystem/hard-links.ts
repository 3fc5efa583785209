/** Files with several names in one layer. They carry the same `inode`; a change to one name changes all. */
import { allEntries, withEntry } from './entries'
import type { DirectoryNode, FileNode, LayerTree } from './node'
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
  let children = directory.children
  for (const [name, node] of allEntries(directory.children)) {
    if (node.type === 'file' && node.inode === inode) children = withEntry(children, name, file)
    if (node.type !== 'directory') continue
    const renewed = withLinkedFile(node, inode, file)
    if (renewed !== node) children = withEntry(children, name, renewed)
  }
  return children === directory.children ? directory : { ...directory, children }
}
