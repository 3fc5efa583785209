/** The lines between volumes and the writable plates of the containers that mount them. */
import type { Machine } from '../../engine/machine'
import { measures } from './box'
import type { HostItem, VolumeJoin } from './host-items'

/** One line for each mounted volume whose plate and cylinder are both on the picture. */
export function joinVolumes(machine: Machine, items: readonly HostItem[]): readonly VolumeJoin[] {
  const cylinders = new Map(items.flatMap((item) => (item.kind === 'volume' ? [[item.volume, item.box] as const] : [])))
  if (cylinders.size === 0) return []
  return items.flatMap((item) => {
    if (item.kind !== 'container') return []
    const { containerId, box } = item
    const from = { x: box.x + box.width, y: box.y + measures.plateEdge + measures.plateHeight / 2 }
    const mounts = machine.containers.get(containerId)?.mounts ?? []
    return mounts.flatMap((mount): readonly VolumeJoin[] => {
      const cylinder = mount.type === 'volume' ? cylinders.get(mount.volume) : undefined
      if (cylinder === undefined || mount.type !== 'volume') return []
      const to = { x: cylinder.x, y: cylinder.y + cylinder.height / 2 }
      return [{ id: `${containerId}:${mount.destination}`, containerId, volume: mount.volume, from, to }]
    })
  })
}
