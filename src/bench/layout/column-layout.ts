/** An image's column: its name, its containers' writable plates, and what runs in them. */
import { measures, type Point, plateThickness } from './box'
import type { HostItem } from './host-items'
import type { ShownContainers } from './host-tree'
import type { Column } from './layer-forest'

const plateLevel = measures.labelHeight + measures.plateGap
const processLevel = plateLevel + plateThickness + 2

/** Lays out one column with its lower left corner at `corner`. */
export function layoutColumn(column: Column, shown: ShownContainers, corner: Point, slot: number): readonly HostItem[] {
  const plate = slot - measures.columnGap
  const slots = Math.max(1, shown.visible.length + (shown.fold === undefined ? 0 : 1))
  const label: HostItem = {
    kind: 'image',
    id: `image:${column.key}`,
    box: { ...corner, width: slots * slot - measures.columnGap, height: measures.labelHeight },
    ...(column.imageId === undefined ? {} : { imageId: column.imageId }),
  }
  const containers = shown.visible.flatMap(({ id }, index): readonly HostItem[] => {
    const x = corner.x + index * slot
    return [
      {
        kind: 'container',
        id: `container:${id}`,
        containerId: id,
        box: { x, y: corner.y + plateLevel, width: plate, height: plateThickness },
      },
      {
        kind: 'process',
        id: `process:${id}`,
        containerId: id,
        box: { x, y: corner.y + processLevel, width: plate, height: measures.processHeight },
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
      height: plateThickness,
    },
  }
  return [label, ...containers, summary]
}
