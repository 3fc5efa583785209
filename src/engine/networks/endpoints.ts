/** Connecting containers to networks (moby, daemon/container_operations.go). */
import type { Container } from '../containers/container'
import type { CreateRequest, RequestedEndpoint } from '../containers/create-request'
import { containerById, findContainer, isRunning, updateContainer } from '../containers/store'
import { EngineError } from '../errors'
import { drawBytes, nextIdentifier } from '../identifiers'
import { emit, type Session } from '../session'
import { contains, firstFreeAddress } from './addresses'
import type { Endpoint, Network } from './network'
import { activeEndpoints, findNetwork } from './network-store'

/** The endpoints that a new container asks for; they get addresses when it starts. */
export function requestedEndpoints(session: Session, request: CreateRequest): readonly Endpoint[] {
  if (request.hostSettings.networkMode.startsWith('container:')) return []
  return request.endpoints.map((wanted) => {
    checkRequestedAddress(session, wanted)
    return endpointFor(wanted)
  })
}

function endpointFor({ network, aliases, ipAddress, macAddress }: RequestedEndpoint): Endpoint {
  return {
    networkId: '',
    networkName: network === 'default' ? 'bridge' : network,
    endpointId: '',
    aliases,
    ...(ipAddress === undefined ? {} : { requestedIpAddress: ipAddress }),
    ...(macAddress === undefined ? {} : { requestedMacAddress: macAddress }),
  }
}

/** An address of one's own is possible only on networks whose subnet was named. */
function checkRequestedAddress(session: Session, { network: reference, ipAddress }: RequestedEndpoint): void {
  const network = [...session.machine.networks.values()].find(({ name, id }) => name === reference || id === reference)
  if (ipAddress === undefined || network === undefined) return
  const problems = [
    ...(isUserDefined(network) ? [] : ['* user specified IP address is supported on user defined networks only']),
    ...(network.subnetGiven === true
      ? []
      : ['* user specified IP address is supported only when connecting to networks with user configured subnets']),
  ]
  if (problems.length === 0) return
  throw new EngineError(
    'invalid-argument',
    `invalid config for network ${network.name}: invalid endpoint settings:\n${problems.join('\n')}`,
  )
}

/** True for networks that `docker network create` made: their containers find each other by name. */
export function isUserDefined(network: Network): boolean {
  return network.driver === 'bridge' && network.name !== 'bridge'
}

/**
 * Gives a container that starts its endpoints with addresses.
 * @throws EngineError when a network is gone or has no such address free.
 */
export function connectEndpoints(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  for (const [index, endpoint] of container.endpoints.entries()) {
    const network = findNetwork(session, endpoint.networkId || endpoint.networkName)
    if (network.driver === 'host' && container.hostSettings.networkMode !== 'host') {
      throw new EngineError(
        'invalid-argument',
        'cannot connect container to host network - container must be created in host network mode',
      )
    }
    const connected = withAddresses(session, network, endpoint)
    const endpoints = containerById(session, containerId).endpoints.with(index, connected)
    updateContainer(session, containerId, { endpoints })
  }
}

function withAddresses(session: Session, network: Network, endpoint: Endpoint): Endpoint {
  const placed = {
    ...endpoint,
    networkId: network.id,
    networkName: network.name,
    endpointId: nextIdentifier(session),
  }
  if (network.subnet === undefined) return placed
  const macAddress = endpoint.requestedMacAddress ?? drawMacAddress(session)
  return { ...placed, ipAddress: chooseAddress(session, network, endpoint.requestedIpAddress), macAddress }
}

function chooseAddress(session: Session, network: Network, wanted: string | undefined): string {
  const taken = new Set(activeEndpoints(session, network.id).flatMap(({ endpoint }) => endpoint.ipAddress ?? []))
  if (network.gateway !== undefined) taken.add(network.gateway)
  if (wanted === undefined) return firstFreeAddress(network.subnet ?? '', network.ipRange, taken)
  if (taken.has(wanted)) throw new EngineError('forbidden', 'Address already in use')
  return wanted
}

/** A random address with the bits of a locally administered unicast one. */
function drawMacAddress(session: Session): string {
  const bytes = drawBytes(session).slice(0, 6)
  bytes[0] = ((bytes[0] ?? 0) & 0xfc) | 0x02
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')
}

/** `docker network connect`. @throws EngineError in the daemon's words. */
export function connectNetwork(session: Session, wanted: RequestedEndpoint, containerReference: string): void {
  const network = findNetwork(session, wanted.network)
  const container = findContainer(session, containerReference)
  checkConnection(session, network, container, wanted)
  const planned: Endpoint = {
    ...endpointFor({ ...wanted, network: network.name }),
    networkId: network.id,
    connectedLater: true,
  }
  const endpoint = isRunning(container) ? withAddresses(session, network, planned) : planned
  updateContainer(session, container.id, { endpoints: [...container.endpoints, endpoint] })
  emit(session, { type: 'network.connected', network: network.name, containerId: container.id, name: container.name })
}

function checkConnection(
  session: Session,
  network: Network,
  container: Container,
  { ipAddress }: RequestedEndpoint,
): void {
  if (container.endpoints.some(({ networkName }) => networkName === network.name)) {
    throw new EngineError('forbidden', `endpoint with name ${container.name} already exists in network ${network.name}`)
  }
  if (network.driver === 'host') {
    throw new EngineError(
      'invalid-argument',
      'cannot connect container to host network - container must be created in host network mode',
    )
  }
  if (network.driver === 'null' || container.hostSettings.networkMode === 'none') {
    throw new EngineError(
      'invalid-argument',
      'container cannot be connected to multiple networks with one of the networks in private (none) mode',
    )
  }
  if (ipAddress === undefined) return
  if (network.subnet !== undefined && !contains(network.subnet, ipAddress)) {
    throw new EngineError(
      'invalid-argument',
      `invalid endpoint settings:\nno configured subnet or ip-range contain the IP address ${ipAddress}`,
    )
  }
  const taken = activeEndpoints(session, network.id).some(({ endpoint }) => endpoint.ipAddress === ipAddress)
  if (taken) throw new EngineError('forbidden', 'Address already in use')
}

/** `docker network disconnect`. @throws EngineError in the daemon's words. */
export function disconnectNetwork(session: Session, networkReference: string, containerReference: string): void {
  const network = findNetwork(session, networkReference)
  const container = findContainer(session, containerReference)
  const endpoints = container.endpoints.filter(({ networkName }) => networkName !== network.name)
  if (endpoints.length === container.endpoints.length) {
    throw new EngineError('forbidden', `container ${container.id} is not connected to network ${network.name}`)
  }
  updateContainer(session, container.id, { endpoints })
  emit(session, {
    type: 'network.disconnected',
    network: network.name,
    containerId: container.id,
    name: container.name,
  })
}
