/**
 * The lines between volumes and the writable plates of the containers that mount them. They are laid like wires: out of the
 * plate, above all that stands to its right, and down the gap beside the host, so that no line crosses a plate.
 */
import type { Machine } from '../../engine/machine'
import { type Point, widths } from './box'
import type { Heights } from './heights'
import type { HostItem, VolumeJoin } from './host-items'

type Wire = { readonly containerId: string; readonly volume: string; readonly from: Point; readonly to: Point }

const clearance = 10
const wireGap = 5

/** Half of the gap between two columns: where a line can run upright. */
const gutter = widths.columnGap / 2

function wiresOf(machine: Machine, items: readonly HostItem[], heights: Heights): readonly Wire[] {
  const cylinders = new Map(items.flatMap((item) => (item.kind === 'volume' ? [[item.volume, item.box] as const] : [])))
  return items.flatMap((item) => {
    if (item.kind !== 'container' || cylinders.size === 0) return []
    const { containerId, box } = item
    const from = { x: box.x + box.width, y: box.y + heights.edge + heights.plate / 2 }
    const mounts = machine.containers.get(containerId)?.mounts ?? []
    return mounts.flatMap((mount): readonly Wire[] => {
      const cylinder = mount.type === 'volume' ? cylinders.get(mount.volume) : undefined
      if (cylinder === undefined || mount.type !== 'volume') return []
      return [{ containerId, volume: mount.volume, from, to: { x: cylinder.x, y: cylinder.y + cylinder.height / 2 } }]
    })
  })
}

/** The height at which a line can run from here to the side without touching anything. */
function freeLevel(from: Point, items: readonly HostItem[], side: number): number {
  const inTheWay = items.filter(({ box, kind }) => kind !== 'kernel' && box.x + box.width > from.x && box.x < side)
  const top = inTheWay.reduce((highest, { box }) => Math.max(highest, box.y + box.height), 0)
  return top < from.y - clearance ? from.y : top + clearance
}

function cornersOf({ from, to }: Wire, level: number, channel: number): readonly Point[] {
  const down = [{ x: channel, y: level }, { x: channel, y: to.y }, to]
  if (level === from.y) return [from, ...down]
  const up = from.x + gutter
  return [from, { x: up, y: from.y }, { x: up, y: level }, ...down]
}

/** One line for each mounted volume whose plate and cylinder are both on the picture. */
export function joinVolumes(machine: Machine, items: readonly HostItem[], heights: Heights): readonly VolumeJoin[] {
  const stacked = items.filter(({ kind }) => kind !== 'volume' && kind !== 'network' && kind !== 'registry')
  return wiresOf(machine, items, heights).map((wire, index) => {
    const free = freeLevel(wire.from, stacked, wire.to.x)
    const level = free === wire.from.y ? free : free + (index % 4) * wireGap
    const channel = wire.to.x - clearance - (index % 4) * wireGap
    const { containerId, volume } = wire
    return { id: `${containerId}:${volume}:${index}`, containerId, volume, corners: cornersOf(wire, level, channel) }
  })
}
