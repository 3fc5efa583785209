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
  /** How many layers, one above the other, there is room for. */
  readonly rows: number
}

const containerLimit = 5

/** Rows of layers that a stack gets at the most, and at the least. */
const mostRows = 9
const leastRows = 4

/** A stack that has more layers than rows shows its base and its upper layers. */
function layerLimits(rows: number): FoldLimits {
  const longest = Math.max(leastRows, Math.min(mostRows, rows))
  const keepFirst = longest === mostRows ? 2 : 1
  return { longest, keepFirst, keepLast: Math.min(4, longest - keepFirst - 1) }
}

function shownContainers({ key, containers }: Column, { openFolds, touched }: HostTreeOptions): ShownContainers {
  if (containers.length <= containerLimit) return { visible: containers, hidden: 0 }
  const id = `more:${key}`
  if (openFolds.has(id)) return { visible: containers, hidden: 0, fold: { id, open: true } }
  const first = containerLimit - 2
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
    layerLimits(options.rows),
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
