/** Who finds whom: host names and reachable addresses from inside a container (Docker's embedded DNS server). */
import type { Container } from '../containers/container'
import { readLink } from '../containers/links'
import { networkOwner } from '../containers/network-namespace'
import { containerById } from '../containers/store'
import type { Session } from '../session'
import { isUserDefined } from './endpoint-check'
import type { Endpoint } from './network'
import { activeEndpoints } from './network-store'

const addressPattern = /^\d{1,3}(\.\d{1,3}){3}$/

/**
 * The addresses of a host name as Docker's name server gives them: on networks of the user's own the names, aliases and short IDs
 * of the containers there, of which several may share an alias. Empty when nobody knows it; `/etc/hosts` is for the resolver.
 */
export function lookUpAddresses(session: Session, containerId: string, name: string): readonly string[] {
  if (addressPattern.test(name)) return [name]
  const container = networkOwner(session.machine, containerById(session, containerId))
  for (const { networkId, networkName, links = [] } of container.endpoints) {
    const short = name.endsWith(`.${networkName}`) ? name.slice(0, -networkName.length - 1) : name
    const meant = links.map(readLink).find(({ alias }) => alias === short)?.name ?? name
    const addresses = addressesIn(session, networkId, meant)
    if (addresses.length > 0) return addresses
  }
  return []
}

function addressesIn(session: Session, networkId: string, name: string): readonly string[] {
  const network = session.machine.networks.get(networkId)
  if (network === undefined || !isUserDefined(network)) return []
  return activeEndpoints(session, networkId).flatMap(({ container, endpoint }) => {
    const names = namesOf(container, endpoint)
    const isMeant = names.some((known) => name === known || name === `${known}.${network.name}`)
    return isMeant && endpoint.ipAddress !== undefined ? [endpoint.ipAddress] : []
  })
}

/** The names by which others in a network of the user's own find a container (moby, daemon/container_operations.go). */
export function namesOf({ name, id, settings }: Container, { aliases }: Endpoint): readonly string[] {
  return [...new Set([name, ...aliases, id.slice(0, 12), settings.hostname])]
}

/** The host's address in the default network, which `host-gateway` stands for. */
const hostGateway = '172.17.0.1'

/** The address of an `--add-host` entry. */
export function extraAddress(text: string): string {
  return text === 'host-gateway' ? hostGateway : text
}

/** Whether a packet to this address would be answered: from the container itself, a gateway, or a neighbour. */
export function isReachable(session: Session, containerId: string, address: string): boolean {
  if (address.startsWith('127.')) return true
  return networkOwner(session.machine, containerById(session, containerId)).endpoints.some(({ networkId }) => {
    if (session.machine.networks.get(networkId)?.gateway === address) return true
    return activeEndpoints(session, networkId).some(({ endpoint }) => endpoint.ipAddress === address)
  })
}
