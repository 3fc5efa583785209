/** A layer as its directory on the disk shows it: overlayfs keeps whiteouts as character devices 0/0 (kernel, overlayfs.rst). */
import { allEntries } from './entries'
import type { DirectoryNode, LayerNode, LayerTree, SpecialNode } from './node'

const shown = new WeakMap<DirectoryNode, DirectoryNode>()

/** The layer's tree with a device for each whiteout. */
export function withDevices(tree: LayerTree): LayerTree {
  const known = shown.get(tree)
  if (known !== undefined) return known
  const { modified } = tree
  const made = withChildren(tree, (node) => {
    if (node.type === 'directory') return withDevices(node)
    if (node.type !== 'whiteout') return node
    const owner = { mode: 0, userId: 0, groupId: 0, modified }
    return { type: 'special', kind: 'character-device', major: 0, minor: 0, ...owner }
  })
  shown.set(tree, made)
  return made
}

/** The other way: the layer that such a directory stands for. */
export function withWhiteouts(tree: LayerTree): LayerTree {
  return withChildren(tree, (node) => {
    if (node.type === 'directory') return withWhiteouts(node)
    return node.type === 'special' && isWhiteout(node) ? { type: 'whiteout' } : node
  })
}

/** The device by which overlayfs says in an upper layer that something is deleted. */
export function isWhiteout({ kind, major, minor }: Pick<SpecialNode, 'kind' | 'major' | 'minor'>): boolean {
  return kind === 'character-device' && major === 0 && minor === 0
}

function withChildren(tree: LayerTree, change: (node: LayerNode) => LayerNode): LayerTree {
  const children = [...allEntries(tree.children)].map(([name, node]): [string, LayerNode] => [name, change(node)])
  return { ...tree, children: new Map(children) }
}
