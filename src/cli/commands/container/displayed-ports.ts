/** The PORTS column of `docker ps` (docker/cli, cli/command/formatter/container.go `DisplayablePorts`). */
import type { Container } from '../../../engine/containers/container'
import { leadsOutside } from '../../../engine/containers/networking'
import { isRunning } from '../../../engine/containers/store'
import { hostAddresses, portName, readPort } from '../../../engine/networks/ports'

/** One port on one address; without an address it is only exposed. */
type Port = { readonly inside: number; readonly outside: number; readonly protocol: string; readonly address: string }

function portsOf(container: Container): readonly Port[] {
  if (!isRunning(container) || !leadsOutside(container)) return []
  const published = container.boundPorts.flatMap((binding) =>
    hostAddresses(binding).map((address) => ({
      inside: binding.containerPort,
      outside: binding.hostPort,
      protocol: binding.protocol,
      address,
    })),
  )
  const bound = new Set(container.boundPorts.map(portName))
  const exposed = container.settings.exposedPorts
    .filter((name) => !bound.has(name))
    .map(readPort)
    .map(({ containerPort, protocol }) => ({ inside: containerPort, outside: 0, protocol, address: '' }))
  return [...published, ...exposed].toSorted(comparePorts)
}

function comparePorts(left: Port, right: Port): number {
  if (left.inside !== right.inside) return left.inside - right.inside
  if (left.address !== right.address) return left.address < right.address ? -1 : 1
  return left.outside - right.outside || (left.protocol < right.protocol ? -1 : 1)
}

/** A run of neighbouring ports that are the same inside and outside. */
type Group = { readonly first: number; readonly last: number; readonly address: string; readonly protocol: string }

/** For example `100/udp, 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp`. */
export function displayedPorts(container: Container): string {
  const open = new Map<string, Group>()
  const finished: string[] = []
  const mapped: string[] = []
  for (const { inside, outside, protocol, address } of portsOf(container)) {
    if (address !== '' && outside !== inside) {
      mapped.push(`${place(address)}:${outside}->${inside}/${protocol}`)
      continue
    }
    const key = `${address}/${protocol}`
    const group = open.get(key)
    const next = { first: inside, last: inside, address, protocol }
    if (group !== undefined && inside === group.last + 1) open.set(key, { ...group, last: inside })
    else {
      if (group !== undefined) finished.push(groupText(group))
      open.set(key, next)
    }
  }
  return [...finished, ...[...open.values()].map(groupText), ...mapped].join(', ')
}

function groupText({ first, last, address, protocol }: Group): string {
  const ports = first === last ? String(first) : `${first}-${last}`
  return address === '' ? `${ports}/${protocol}` : `${place(address)}:${ports}->${ports}/${protocol}`
}

function place(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}
