/**
 * The host view: an icicle of the layer graph standing on the kernel. A layer is as wide as all that stands on it, so
 * that sharing is visible as width.
 */
import { type HierarchyRectangularNode, hierarchy, partition } from 'd3-hierarchy'
import type { Machine } from '../../engine/machine'
import { type Box, measures, plateThickness, type Room, rowPitch } from './box'
import { layoutColumn } from './column-layout'
import type { OpenFolds } from './fold'
import type { HostItem, HostLayout } from './host-items'
import { type HostTreeNode, hostTree, slotsOf } from './host-tree'
import { layerForest } from './layer-forest'
import { layoutSide } from './side-layout'
import { joinVolumes } from './volume-joins'

export type HostLayoutOptions = {
  readonly openFolds?: OpenFolds
  readonly touched?: ReadonlySet<string>
}

const groundLevel = measures.kernelHeight + measures.kernelGap

/** Where a plate at this depth of the stack has its bottom. */
function levelOf(depth: number): number {
  return groundLevel + (depth - 1) * rowPitch
}

/** What a container and its image's name take above the layers. */
const columnHeight = measures.labelHeight + measures.plateGap + plateThickness + measures.processHeight

/** Rows of layers for which there is room between the kernel and a running container. */
function layerRows({ height }: Room): number {
  return Math.floor((height - groundLevel - columnHeight) / rowPitch)
}

function slotWidth(slots: number, room: Room, hasSide: boolean): number {
  const width = room.width - (hasSide ? measures.sideWidth + measures.sideGap : 0)
  const fair = (width + measures.columnGap) / Math.max(1, slots)
  return Math.floor(Math.min(measures.maximumSlot, Math.max(measures.minimumSlot, fair)))
}

function drawNode(node: HierarchyRectangularNode<HostTreeNode>, slot: number): readonly HostItem[] {
  const x = Math.round(node.x0) * slot
  const width = Math.round(node.x1 - node.x0) * slot - measures.columnGap
  const box: Box = { x, y: levelOf(node.depth), width, height: plateThickness }
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
      return layoutColumn(node.data.column, node.data.shown, { x, y: box.y }, slot)
  }
}

function topOf(items: readonly HostItem[]): number {
  return items.reduce((top, { box }) => Math.max(top, box.y + box.height), groundLevel)
}

/** Lays out the whole host. Boxes never overlap; the picture may be larger than the room. */
export function layoutHost(machine: Machine, room: Room, options: HostLayoutOptions = {}): HostLayout {
  const { openFolds = new Set(), touched = new Set() } = options
  const tree = hierarchy(
    hostTree(layerForest(machine), { openFolds, touched, rows: layerRows(room) }),
    ({ children }) => children,
  ).sum(slotsOf)
  const slots = Math.max(1, tree.value ?? 1)
  const side = layoutSide(machine)
  const slot = slotWidth(slots, room, side.length > 0)
  const placed = partition<HostTreeNode>().size([slots, tree.height + 1])(tree)
  const stacked: HostItem[] = []
  placed.eachBefore((node) => stacked.push(...drawNode(node, slot)))
  const hostWidth = slots * slot - measures.columnGap
  const sideX = Math.max(hostWidth + measures.sideGap, room.width - measures.sideWidth)
  const shifted = side.map((item) => ({ ...item, box: { ...item.box, x: item.box.x + sideX } }))
  const width =
    side.length === 0
      ? Math.max(hostWidth, Math.min(room.width, slots * measures.maximumSlot))
      : sideX + measures.sideWidth
  const kernel: HostItem = {
    kind: 'kernel',
    id: 'kernel',
    box: { x: 0, y: 0, width: Math.max(width, room.width), height: measures.kernelHeight },
  }
  const items = [kernel, ...stacked, ...shifted]
  const joins = joinVolumes(machine, items)
  return {
    view: 'host',
    width: Math.max(width, room.width),
    height: Math.max(topOf(items), ...joins.flatMap(({ corners }) => corners.map(({ y }) => y + measures.plateGap))),
    items,
    joins,
  }
}
