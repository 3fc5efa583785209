/** What stands beside the host, from the bottom up: volumes, networks of the user's own, and registries that hold something. */
import type { Machine } from '../../engine/machine'
import type { Room } from './box'
import type { Heights } from './heights'
import type { HostItem } from './host-items'

/** Further volumes and networks are named in the description; the picture stays readable. */
const mostOfAKind = 8

const predefinedNetworks: ReadonlySet<string> = new Set(['bridge', 'host', 'none'])

function sideItems(machine: Machine): readonly SideItem[] {
  const volumes = [...machine.volumes.values()].map(
    ({ name }): SideItem => ({ kind: 'volume', id: `volume:${name}`, volume: name }),
  )
  const networks = [...machine.networks.values()]
    .filter(({ name }) => !predefinedNetworks.has(name))
    .map(({ id }): SideItem => ({ kind: 'network', id: `network:${id}`, networkId: id }))
  const registries = [...machine.registries.values()]
    .filter(({ repositories }) => repositories.size > 0)
    .map(({ name }): SideItem => ({ kind: 'registry', id: `registry:${name}`, registry: name }))
  return [...volumes.slice(0, mostOfAKind), ...networks.slice(0, mostOfAKind), ...registries]
}

type SideItem =
  | { readonly kind: 'volume'; readonly id: string; readonly volume: string }
  | { readonly kind: 'network'; readonly id: string; readonly networkId: string }
  | { readonly kind: 'registry'; readonly id: string; readonly registry: string }

/** Where the side is narrow, the host needs the room more. */
const narrowRoom = 420

/** What stands beside the host: how wide it is, and how far from the host; both 0 where nothing does. */
export type Side = { readonly items: readonly SideItem[]; readonly width: number; readonly gap: number }

export function sideOf(machine: Machine, room: Room): Side {
  const items = sideItems(machine)
  if (items.length === 0) return { items, width: 0, gap: 0 }
  return room.width < narrowRoom ? { items, width: 128, gap: 20 } : { items, width: 176, gap: 28 }
}

/** Lays out the side column with its left edge at `x`. */
export function layoutSide({ items, width }: Side, x: number, heights: Heights): readonly HostItem[] {
  let y = heights.kernel + heights.ground
  return items.map((item) => {
    const height = heights[item.kind]
    const box = { x, y, width, height }
    y += height + heights.sideGap
    return { ...item, box }
  })
}
