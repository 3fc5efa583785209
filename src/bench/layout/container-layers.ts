/** The layers of one container and what each of them says about a path. */

import type { Container } from '../../engine/containers/container'
import { entryOf } from '../../engine/filesystem/entries'
import type { DirectoryNode, LayerTree } from '../../engine/filesystem/node'
import { lookUp } from '../../engine/filesystem/overlay'
import { splitPath } from '../../engine/filesystem/paths'
import type { StoredLayer } from '../../engine/images/image'
import type { Machine } from '../../engine/machine'

/** What a layer did to a path: `replaced` is a directory that hides what was below it. */
export type CellSign = 'added' | 'changed' | 'deleted' | 'replaced'

/** The read-only layers of a container as they are in the store, lowest first. */
export function storedLayersOf(machine: Machine, container: Container): readonly StoredLayer[] {
  return container.layers.flatMap((chainId) => machine.layers.get(chainId) ?? [])
}

type Statement = 'silent' | 'present' | 'hidden' | 'replaced'

/** What one layer by itself says about a path: a whiteout or an opaque directory above it counts as well. */
function statement(tree: LayerTree, path: string): Statement {
  let directory: DirectoryNode = tree
  let opaque = false
  const names = splitPath(path)
  for (const [index, name] of names.entries()) {
    const node = entryOf(directory.children, name)
    if (node === undefined) return opaque ? 'hidden' : 'silent'
    if (node.type === 'whiteout') return 'hidden'
    if (index === names.length - 1) return node.type === 'directory' && node.opaque ? 'replaced' : 'present'
    if (node.type !== 'directory') return 'hidden'
    opaque ||= node.opaque
    directory = node
  }
  return 'silent'
}

/**
 * What the layer at `index` did to a path, given all the layers below it; undefined when it left the path alone.
 * A directory that is merely passed through on the way to a changed file is left alone.
 */
export function signAt(layers: readonly LayerTree[], index: number, path: string): CellSign | undefined {
  const tree = layers[index]
  if (tree === undefined) return undefined
  const said = statement(tree, path)
  if (said === 'silent') return undefined
  const below = lookUp(layers.slice(0, index), path)
  if (said === 'hidden') return below === undefined ? undefined : 'deleted'
  if (below === undefined) return 'added'
  if (said === 'replaced') return 'replaced'
  const here = lookUp([tree], path)?.node.type
  return here === 'directory' && below.node.type === 'directory' ? undefined : 'changed'
}
