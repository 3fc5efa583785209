/** Connecting containers to networks (moby, daemon/container_operations.go). */
import type { Container } from '../containers/container'
import type { CreateRequest, RequestedEndpoint } from '../containers/create-request'
import { explain } from '../containers/explain'
import { containerById, updateContainer } from '../containers/store'
import { EngineError } from '../errors'
import { drawBytes, nextIdentifier } from '../identifiers'
import type { Session } from '../session'
import { endsOf, firstFreeAddress } from './addresses'
import { checkEndpoint } from './endpoint-check'
import type { Endpoint, Network } from './network'
import { activeEndpoints, findNetwork, isPredefined } from './network-store'

/** The endpoints that a new container asks for; they get addresses when it starts. */
export function requestedEndpoints(session: Session, request: CreateRequest): readonly Endpoint[] {
  if (request.hostSettings.networkMode.startsWith('container:')) return []
  return request.endpoints.map((wanted) => {
    checkRequestedAddress(session, wanted)
    return endpointFor(wanted)
  })
}

/** An endpoint as it is before the container starts. */
export function endpointFor({ network, aliases, links, ipAddress, macAddress }: RequestedEndpoint): Endpoint {
  return {
    networkId: '',
    networkName: network === 'default' ? 'bridge' : network,
    endpointId: '',
    aliases,
    ...(links === undefined ? {} : { links }),
    ...(ipAddress === undefined ? {} : { requestedIpAddress: ipAddress }),
    ...(macAddress === undefined ? {} : { requestedMacAddress: macAddress }),
  }
}

/** A network that is not there yet shows when the container starts. */
function checkRequestedAddress(session: Session, wanted: RequestedEndpoint): void {
  const { networks } = session.machine
  const network = [...networks.values()].find(({ name, id }) => name === wanted.network || id === wanted.network)
  if (network !== undefined) explain(`invalid config for network ${network.name}`, () => checkEndpoint(network, wanted))
}

/**
 * Gives a container that starts its endpoints with addresses.
 * @throws EngineError when a network is gone or has no such address free.
 */
export function connectEndpoints(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  if (container.endpoints.length === 0) return
  checkModeNetwork(session, container)
  const isPrivate = container.endpoints.some(({ networkName }) => networkName === 'none')
  for (const [index, endpoint] of container.endpoints.entries()) {
    const network = findNetwork(session, endpoint.networkId || endpoint.networkName)
    if (network.driver === 'host' && container.hostSettings.networkMode !== 'host') {
      throw hostModeOnly()
    }
    if (isPrivate && index > 0) throw privateModeOnly()
    const before = containerById(session, containerId).endpoints.slice(0, index)
    const connected = withDevice(withAddresses(session, network, endpoint), before)
    const endpoints = containerById(session, containerId).endpoints.with(index, connected)
    updateContainer(session, containerId, { endpoints })
  }
}

/**
 * A container that was taken off the network it was made for still needs it to be there.
 * @throws EngineError when it is not
 */
export function checkModeNetwork(session: Session, { endpoints, hostSettings: { networkMode } }: Container): void {
  const isConnected = endpoints.some(({ networkId, networkName }) => [networkId, networkName].includes(networkMode))
  if (isConnected || isPredefined(networkMode) || networkMode.startsWith('container:')) return
  explain(`could not find a network matching network mode ${networkMode}`, () => findNetwork(session, networkMode))
}

/** The refusal to connect a container that has no network of its own. */
export function sharedNamespaceOnly(): EngineError {
  return new EngineError(
    'invalid-argument',
    'container sharing network namespace with another container or host cannot be connected to any other network',
  )
}

/** The refusal to connect a container to the host's network later on. */
export function hostModeOnly(): EngineError {
  return new EngineError(
    'invalid-argument',
    'cannot connect container to host network - container must be created in host network mode',
  )
}

/** The refusal of any network beside `none`. */
export function privateModeOnly(): EngineError {
  return new EngineError(
    'invalid-argument',
    'container cannot be connected to multiple networks with one of the networks in private (none) mode',
  )
}

/** The endpoint with its identifier and addresses. @throws EngineError "Address already in use" */
export function withAddresses(session: Session, network: Network, endpoint: Endpoint): Endpoint {
  const placed = {
    ...endpoint,
    networkId: network.id,
    networkName: network.name,
    endpointId: nextIdentifier(session),
    ...(network.internal ? { internal: true } : {}),
  }
  if (network.subnet === undefined) return placed
  const macAddress = endpoint.requestedMacAddress ?? drawMacAddress(session)
  return { ...placed, ipAddress: chooseAddress(session, network, endpoint.requestedIpAddress), macAddress }
}

/** The connection with the first device that none of the container's others has; without an address there is none. */
export function withDevice(endpoint: Endpoint, others: readonly Endpoint[]): Endpoint {
  if (endpoint.macAddress === undefined) return endpoint
  const taken = new Set(others.map(({ deviceNumber }) => deviceNumber))
  let deviceNumber = 0
  while (taken.has(deviceNumber)) deviceNumber += 1
  return { ...endpoint, deviceNumber }
}

function chooseAddress(session: Session, network: Network, wanted: string | undefined): string {
  const taken = new Set(activeEndpoints(session, network.id).flatMap(({ endpoint }) => endpoint.ipAddress ?? []))
  for (const address of reservedAddresses(network)) taken.add(address)
  if (wanted !== undefined && taken.has(wanted)) throw new EngineError('forbidden', 'Address already in use')
  const address = wanted ?? firstFreeAddress(network.subnet ?? '', network.ipRange, taken)
  if (address !== undefined) return address
  const pools = `no available IPv4 addresses on this network's address pools: ${network.name} (${network.id})`
  throw new EngineError('forbidden', pools)
}

/** Addresses that no container gets: the ends of the subnet, the gateway's, and those set aside by hand. */
function reservedAddresses({ subnet = '', gateway, auxiliaryAddresses }: Network): readonly string[] {
  return [...endsOf(subnet), ...(gateway === undefined ? [] : [gateway]), ...(auxiliaryAddresses?.values() ?? [])]
}

/** A random address with the bits of a locally administered unicast one. */
function drawMacAddress(session: Session): string {
  const bytes = drawBytes(session).slice(0, 6)
  bytes[0] = ((bytes[0] ?? 0) & 0xfc) | 0x02
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
}
