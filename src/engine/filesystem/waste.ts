/**
 * The waste in an image: bytes that lie in its layers more than once, or that a later layer covers or deletes.
 *
 * `efficiency` and `wastedBytes` are those of the tool dive (github.com/wagoodman/dive, dive/filetree/efficiency.go and
 * dive/image/analysis.go). It looks at every leaf of every layer, sized as in the layer's tar: a file by its content, a hard link
 * to an earlier name, a symbolic link and an empty directory by nothing. A whiteout counts for the path that it deletes: with
 * nothing for a file, with all that was to be seen in it for a directory. Then
 *
 *   efficiency  = sum over all paths of the smallest size ÷ sum over all paths of all sizes together (1 when there are no bytes)
 *   wastedBytes = sum of all sizes of the paths that more than one layer speaks of
 *
 * so that of a file in two layers both versions are waste, and a directory that is deleted as a whole is none. `hiddenBytes` is
 * the plain figure beside it: the bytes of files that no reader of the merged view gets to see.
 */
import { entryOf } from './entries'
import type { DirectoryNode, LayerTree, VisibleNode } from './node'
import { fromComponents, splitPath } from './paths'
import { walk } from './tree'

/** What one layer says about a path. */
export type Copy = {
  /** Index in the stack, lowest 0. */
  readonly layer: number
  /** `seen` is what a reader gets, `covered` what an upper layer hides, `deleted` a whiteout. */
  readonly kind: 'seen' | 'covered' | 'deleted'
  /** Bytes that the layer holds at the path or, of a directory that is hidden as a whole, beneath it. */
  readonly size: number
}

export type WastedPath = {
  readonly path: string
  /** Bytes of all copies, as dive lists them; 0 for a path that only one layer speaks of. */
  readonly wasted: number
  /** Bytes that nobody sees because of what a layer says at this path. */
  readonly hidden: number
  /** Lowest layer first. */
  readonly copies: readonly Copy[]
}

export type Waste = {
  /** 0 to 1. */
  readonly efficiency: number
  readonly wastedBytes: number
  readonly hiddenBytes: number
  /** Those with any bytes, the worst first. */
  readonly paths: readonly WastedPath[]
}

/** A node of one layer with nothing beneath it, its bytes in the layer's tar, and what hides it from above. */
type Leaf = {
  readonly path: string
  readonly layer: number
  readonly size: number
  readonly whiteout: boolean
  readonly hider: Hider | undefined
}

/** The lowest upper layer that hides something, and the path at which it does. */
type Hider = { readonly at: string; readonly by: number }

/** Sizes of the nodes of one tree in the order of its tar, where only the first name of a shared file has the content. */
function tarSizes(): (node: VisibleNode) => number {
  const known = new Set<string>()
  return (node) => {
    if (node.type !== 'file' || (node.inode !== undefined && known.has(node.inode))) return 0
    if (node.inode !== undefined) known.add(node.inode)
    return node.content.length
  }
}

/** The path at which a layer hides what lower layers hold at `path`; undefined when it leaves that alone. */
function hidingPath(tree: LayerTree, path: string): string | undefined {
  const names = splitPath(path)
  let directory: DirectoryNode = tree
  let opaqueAt: string | undefined
  for (const [index, name] of names.entries()) {
    if (directory.opaque) opaqueAt = fromComponents(names.slice(0, index))
    const child = entryOf(directory.children, name)
    if (child === undefined) return opaqueAt
    if (child.type !== 'directory') return fromComponents(names.slice(0, index + 1))
    directory = child
  }
  return path
}

function hiderOf(layers: readonly LayerTree[], path: string, layer: number): Hider | undefined {
  for (const [by, tree] of layers.entries()) {
    const at = by > layer ? hidingPath(tree, path) : undefined
    if (at !== undefined) return { at, by }
  }
  return undefined
}

function leavesOf(layers: readonly LayerTree[]): readonly Leaf[] {
  return layers.flatMap((tree, layer) => {
    const sizeOf = tarSizes()
    return [...walk(tree)].flatMap(({ path, node }): readonly Leaf[] => {
      if (node.type === 'directory' && node.children.size > 0) return []
      if (node.type === 'whiteout') return [{ path, layer, size: 0, whiteout: true, hider: undefined }]
      return [{ path, layer, size: sizeOf(node), whiteout: false, hider: hiderOf(layers, path, layer) }]
    })
  })
}

function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | undefined) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const members = groups.get(key)
    if (members === undefined) groups.set(key, [item])
    else members.push(item)
  }
  return groups
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const bytesOf = (leaves: readonly Leaf[]) => sum(leaves.map(({ size }) => size))

/** What each layer holds at a path, or held beneath it before it was hidden there. */
function copiesOf(path: string, leaves: readonly Leaf[], hidden: readonly Leaf[]): readonly Copy[] {
  const own = leaves.map(({ layer, size, whiteout, hider }): Copy => {
    return { layer, size, kind: whiteout ? 'deleted' : hider === undefined ? 'seen' : 'covered' }
  })
  const beneath = [...groupBy(hidden, (leaf) => (leaf.path === path ? undefined : String(leaf.layer)))].map(
    ([layer, members]): Copy => ({ layer: Number(layer), size: bytesOf(members), kind: 'covered' }),
  )
  const speaking = new Set([...own, ...beneath].map(({ layer }) => layer))
  const silent = new Set(hidden.flatMap(({ hider }) => (hider && !speaking.has(hider.by) ? hider.by : [])))
  const hiders = [...silent].map((layer): Copy => ({ layer, size: 0, kind: 'deleted' }))
  return [...own, ...beneath, ...hiders].sort((one, other) => one.layer - other.layer)
}

/** Counts the waste of a stack of layers, lowest first. */
export function wasteOf(layers: readonly LayerTree[]): Waste {
  const leaves = leavesOf(layers)
  const leavesAt = groupBy(leaves, ({ path }) => path)
  const hiddenAt = groupBy(leaves, ({ hider }) => hider?.at)
  const deletedDirectory = ({ path, layer }: Leaf) =>
    bytesOf((hiddenAt.get(path) ?? []).filter((leaf) => leaf.hider?.by === layer && leaf.path !== path))

  const sizesAt = new Map(
    [...leavesAt].map(([path, own]) => [path, own.map((leaf) => (leaf.whiteout ? deletedDirectory(leaf) : leaf.size))]),
  )
  const all = sum([...sizesAt.values()].map(sum))
  const smallest = sum([...sizesAt.values()].map((sizes) => sizes.reduce((least, size) => Math.min(least, size))))

  const paths = [...new Set([...leavesAt.keys(), ...hiddenAt.keys()])]
    .map((path): WastedPath => {
      const own = leavesAt.get(path) ?? []
      const hidden = hiddenAt.get(path) ?? []
      const wasted = own.length > 1 ? sum(sizesAt.get(path) ?? []) : 0
      return { path, wasted, hidden: bytesOf(hidden), copies: copiesOf(path, own, hidden) }
    })
    .filter(({ wasted, hidden }) => wasted > 0 || hidden > 0)
    .sort((one, other) => other.hidden - one.hidden || other.wasted - one.wasted || (one.path < other.path ? -1 : 1))
  return {
    efficiency: all === 0 ? 1 : smallest / all,
    wastedBytes: sum(paths.map(({ wasted }) => wasted)),
    hiddenBytes: sum(paths.map(({ hidden }) => hidden)),
    paths,
  }
}
