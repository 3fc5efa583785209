/** The layer forest with its long parts folded: the tree whose partition is the host view. */
import type { Container } from '../../engine/containers/container'
import type { StoredLayer } from '../../engine/images/image'
import { type FoldLimits, foldRun, type OpenFolds } from './fold'
import type { Column, LayerForest, LayerStack } from './layer-forest'

export type HostTreeNode =
  | { readonly kind: 'kernel'; readonly children: readonly HostTreeNode[] }
  | { readonly kind: 'layer'; readonly layer: StoredLayer; readonly children: readonly HostTreeNode[] }
  | {
      readonly kind: 'fold'
      readonly id: string
      readonly layers: readonly StoredLayer[]
      readonly open: boolean
      readonly children: readonly HostTreeNode[]
    }
  | {
      readonly kind: 'column'
      readonly column: Column
      readonly shown: ShownContainers
      readonly children: readonly []
    }

/** The containers of a column that get a plate of their own, and how many are summed up in one. */
export type ShownContainers = {
  readonly visible: readonly Container[]
  readonly hidden: number
  /** The summary's fold; absent when the column is short enough. */
  readonly fold?: { readonly id: string; readonly open: boolean }
}

export type HostTreeOptions = {
  readonly openFolds: OpenFolds
  /** Containers that must be seen because something just happened to them. */
  readonly touched: ReadonlySet<string>
  /** How many layers without anything on them, one above the other, are shown; at least 3. */
  readonly layers: number
  /** How many containers of an image, side by side, are shown; at least 3. */
  readonly containers: number
}

/** A stack that has more layers than are shown keeps its base, which names its fold, and its upper layers. */
function layerLimits(longest: number): FoldLimits {
  return { longest, keepFirst: 1, keepLast: Math.min(4, longest - 2) }
}

function shownContainers(column: Column, { openFolds, touched, containers: most }: HostTreeOptions): ShownContainers {
  const { key, containers } = column
  if (containers.length <= most) return { visible: containers, hidden: 0 }
  const id = `more:${key}`
  if (openFolds.has(id)) return { visible: containers, hidden: 0, fold: { id, open: true } }
  const first = most - 2
  const visible = containers.filter((container, index) => index < first || touched.has(container.id))
  const hidden = containers.length - visible.length
  return hidden === 0 ? { visible, hidden } : { visible, hidden, fold: { id, open: false } }
}

/** A layer and all above it up to the first on which something stands or which several layers share. */
function plainRun(start: LayerStack): readonly LayerStack[] {
  const run = [start]
  for (let stack: LayerStack | undefined = start; stack?.columns.length === 0 && stack.children.length === 1; ) {
    stack = stack.children[0]
    if (stack !== undefined) run.push(stack)
  }
  return run
}

function stackLayers(layers: readonly StoredLayer[], children: readonly HostTreeNode[]): readonly HostTreeNode[] {
  return layers.reduceRight<readonly HostTreeNode[]>(
    (above, layer) => [{ kind: 'layer', layer, children: above }],
    children,
  )
}

function stackRun(start: LayerStack, options: HostTreeOptions): readonly HostTreeNode[] {
  const run = plainRun(start)
  const top = run.at(-1)
  const above = top === undefined ? [] : standingOn(top.columns, top.children, options)
  const { first, folded, last } = foldRun(
    run.map(({ layer }) => layer),
    layerLimits(options.layers),
  )
  const [lowest] = folded
  if (lowest === undefined) return stackLayers(first, above)
  const id = `fold:${lowest.chainId}`
  const open = options.openFolds.has(id)
  const upper = stackLayers(open ? [...folded, ...last] : last, above)
  return stackLayers(first, [{ kind: 'fold', id, layers: folded, open, children: upper }])
}

function standingOn(
  columns: readonly Column[],
  stacks: readonly LayerStack[],
  options: HostTreeOptions,
): readonly HostTreeNode[] {
  return [
    ...columns.map(
      (column): HostTreeNode => ({ kind: 'column', column, shown: shownContainers(column, options), children: [] }),
    ),
    ...stacks.flatMap((stack) => stackRun(stack, options)),
  ]
}

/** The tree to draw: columns before the layers that stand beside them. */
export function hostTree(forest: LayerForest, options: HostTreeOptions): HostTreeNode {
  return { kind: 'kernel', children: standingOn(forest.columns, forest.roots, options) }
}

/** How many plates stand side by side on a node that nothing else stands on. */
export function slotsOf(node: HostTreeNode): number {
  if (node.kind === 'column') return Math.max(1, node.shown.visible.length + (node.shown.fold === undefined ? 0 : 1))
  return node.children.length === 0 ? 1 : 0
}
