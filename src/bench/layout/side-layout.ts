/** What stands beside the host, from the bottom up: volumes, networks of the user's own, and registries that hold something. */
import type { Machine } from '../../engine/machine'
import { measures } from './box'
import type { HostItem } from './host-items'

const heights = { volume: 74, network: 44, registry: 106 } as const
const gap = 16
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

/** Lays out the side column, its left edge at 0. */
export function layoutSide(machine: Machine): readonly HostItem[] {
  let y: number = measures.kernelHeight + measures.kernelGap
  return sideItems(machine).map((item) => {
    const height = heights[item.kind]
    const box = { x: 0, y, width: measures.sideWidth, height }
    y += height + gap
    return { ...item, box }
  })
}
