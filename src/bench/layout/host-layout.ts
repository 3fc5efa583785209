/**
 * The host view: an icicle of the layer graph standing on the kernel. A layer is as wide as all that stands on it, so
 * that sharing is visible as width.
 */
import { type HierarchyRectangularNode, hierarchy, partition } from 'd3-hierarchy'
import type { Machine } from '../../engine/machine'
import { type Box, type Room, widths } from './box'
import { columnHeight, layoutColumn } from './column-layout'
import type { OpenFolds } from './fold'
import { fitted, type Heights, leastHeights, plateThickness, rowPitch } from './heights'
import type { HostItem, HostLayout } from './host-items'
import { type HostTreeNode, type HostTreeOptions, hostTree, slotsOf } from './host-tree'
import { type LayerForest, layerForest } from './layer-forest'
import { layoutSide, type Side, sideOf } from './side-layout'
import { joinVolumes } from './volume-joins'

export type HostLayoutOptions = {
  readonly openFolds?: OpenFolds
  readonly touched?: ReadonlySet<string>
}

/** How much of a stack and of an image's containers is shown: as much as fits, and the last where nothing does. */
const layerCounts = [9, 8, 7, 6, 5, 4] as const
const containerCounts = [5, 4, 3] as const

/** Where a plate at this depth of the stack has its bottom. */
function levelOf(depth: number, heights: Heights): number {
  return heights.kernel + heights.ground + (depth - 1) * rowPitch(heights)
}

function measuredTree(forest: LayerForest, options: HostTreeOptions) {
  return hierarchy(hostTree(forest, options), ({ children }) => children).sum(slotsOf)
}

/** The tree with as much of it folded as the room demands, whatever the reader has opened since. */
function treeFor(forest: LayerForest, room: Room, side: Side, options: Required<HostLayoutOptions>) {
  const closed = { ...options, openFolds: new Set<string>() }
  const layers = layerCounts.find((count) => {
    const { height } = measuredTree(forest, { ...closed, layers: count, containers: 3 })
    return levelOf(height, leastHeights) + columnHeight(leastHeights) <= room.height
  })
  const containers = containerCounts.find((count) => {
    const { value = 1 } = measuredTree(forest, { ...closed, layers: 3, containers: count })
    return value * widths.minimumSlot - widths.columnGap + side.width + side.gap <= room.width
  })
  return measuredTree(forest, {
    ...options,
    layers: layers ?? Math.min(...layerCounts),
    containers: containers ?? Math.max(...containerCounts),
  })
}

function slotWidth(slots: number, room: Room, side: Side): number {
  const fair = (room.width - side.width - side.gap + widths.columnGap) / Math.max(1, slots)
  return Math.floor(Math.min(widths.maximumSlot, Math.max(widths.minimumSlot, fair)))
}

function drawNode(node: HierarchyRectangularNode<HostTreeNode>, slot: number, heights: Heights): readonly HostItem[] {
  const x = Math.round(node.x0) * slot
  const width = Math.round(node.x1 - node.x0) * slot - widths.columnGap
  const box: Box = { x, y: levelOf(node.depth, heights), width, height: plateThickness(heights) }
  switch (node.data.kind) {
    case 'kernel':
      return []
    case 'layer':
      return [{ kind: 'layer', id: `layer:${node.data.layer.chainId}`, box, chainId: node.data.layer.chainId }]
    case 'fold': {
      const { id, layers, open } = node.data
      return [{ kind: 'fold', id, box, open, chainIds: layers.map(({ chainId }) => chainId) }]
    }
    case 'column':
      return layoutColumn(node.data.column, node.data.shown, { corner: { x, y: box.y }, slot, heights })
  }
}

const topOf = ({ box }: HostItem): number => box.y + box.height

/** Lays out the whole host. Boxes never overlap; the picture may be larger than the room. */
export function layoutHost(machine: Machine, room: Room, options: HostLayoutOptions = {}): HostLayout {
  const { openFolds = new Set(), touched = new Set() } = options
  const side = sideOf(machine, room)
  const tree = treeFor(layerForest(machine), room, side, { openFolds, touched })
  const slots = Math.max(1, tree.value ?? 1)
  const slot = slotWidth(slots, room, side)
  const nodes = partition<HostTreeNode>().size([slots, tree.height + 1])(tree)
  const hostWidth = slots * slot - widths.columnGap
  const sideX = Math.max(hostWidth + side.gap, room.width - side.width)
  const width = Math.max(room.width, hostWidth, side.width === 0 ? 0 : sideX + side.width)

  return fitted(room.height, (heights): HostLayout => {
    const kernel: HostItem = { kind: 'kernel', id: 'kernel', box: { x: 0, y: 0, width, height: heights.kernel } }
    const items: HostItem[] = [kernel]
    nodes.eachBefore((node) => items.push(...drawNode(node, slot, heights)))
    items.push(...layoutSide(side, sideX, heights))
    const joins = joinVolumes(machine, items, heights)
    const joinTops = joins.flatMap(({ corners }) => corners.map(({ y }) => y + heights.gap))
    const ground = heights.kernel + heights.ground
    return {
      view: 'host',
      width,
      height: Math.max(ground, ...items.map(topOf), ...joinTops),
      plateEdge: heights.edge,
      items,
      joins,
    }
  })
}
