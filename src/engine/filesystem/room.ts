/** How much fits into a file system that lives in memory and has a size (`tmpfs(5)`). */

import { wholeBlocks } from './blocks'
import type { LayerTree } from './node'
import { walk } from './tree'

/**
 * How many bytes the file at a path may have at most, with all other files as they are.
 * @param capacity bytes of the whole file system
 */
export function roomFor(tree: LayerTree, path: string, capacity: number): number {
  let taken = 0
  for (const { path: other, node } of walk(tree)) {
    if (node.type === 'file' && other !== path) taken += wholeBlocks(node.allocated ?? node.content.length)
  }
  return Math.max(0, wholeBlocks(capacity) - taken)
}
