/** An image's column: its name, its containers' writable plates, and what runs in them. */
import { type Point, widths } from './box'
import { type Heights, plateThickness } from './heights'
import type { HostItem } from './host-items'
import type { ShownContainers } from './host-tree'
import type { Column } from './layer-forest'

const processGap = 2

/** What an image's name and a running container take above the layers. */
export function columnHeight(heights: Heights): number {
  return heights.label + heights.gap + plateThickness(heights) + processGap + heights.process
}

export type ColumnPlace = {
  /** The lower left corner. */
  readonly corner: Point
  /** Width of one container's place. */
  readonly slot: number
  readonly heights: Heights
}

/** Lays out one column. */
export function layoutColumn(column: Column, shown: ShownContainers, place: ColumnPlace): readonly HostItem[] {
  const { corner, slot, heights } = place
  const plateLevel = heights.label + heights.gap
  const thickness = plateThickness(heights)
  const plate = slot - widths.columnGap
  const slots = Math.max(1, shown.visible.length + (shown.fold === undefined ? 0 : 1))
  const label: HostItem = {
    kind: 'image',
    id: `image:${column.key}`,
    box: { ...corner, width: slots * slot - widths.columnGap, height: heights.label },
    ...(column.imageId === undefined ? {} : { imageId: column.imageId }),
  }
  const containers = shown.visible.flatMap(({ id }, index): readonly HostItem[] => {
    const x = corner.x + index * slot
    return [
      {
        kind: 'container',
        id: `container:${id}`,
        containerId: id,
        box: { x, y: corner.y + plateLevel, width: plate, height: thickness },
      },
      {
        kind: 'process',
        id: `process:${id}`,
        containerId: id,
        box: { x, y: corner.y + plateLevel + thickness + processGap, width: plate, height: heights.process },
      },
    ]
  })
  if (shown.fold === undefined) return [label, ...containers]
  const summary: HostItem = {
    kind: 'more',
    id: shown.fold.id,
    count: shown.hidden,
    open: shown.fold.open,
    box: {
      x: corner.x + shown.visible.length * slot,
      y: corner.y + plateLevel,
      width: plate,
      height: thickness,
    },
  }
  return [label, ...containers, summary]
}
