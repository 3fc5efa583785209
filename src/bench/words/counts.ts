/** Counting what is in trees. Trees never change, so every one is counted once. */
import type { LayerTree } from '../../engine/filesystem/node'
import { walk } from '../../engine/filesystem/tree'

const changes = new WeakMap<LayerTree, number>()

/** How many files, links and whiteouts a layer holds. Directories count when they stand for themselves. */
export function countChanges(tree: LayerTree): number {
  const known = changes.get(tree)
  if (known !== undefined) return known
  let count = 0
  for (const { node } of walk(tree))
    if (node.type !== 'directory' || node.opaque || node.children.size === 0) count += 1
  changes.set(tree, count)
  return count
}
