/** `docker network connect` and `disconnect` (moby, daemon/container_operations.go). */
import type { Container } from '../containers/container'
import type { RequestedEndpoint } from '../containers/create-request'
import { leadsOutside, publishPorts, sharesNetwork } from '../containers/networking'
import { containerById, findContainer, isRunning, updateContainer } from '../containers/store'
import { EngineError } from '../errors'
import { emit, type Session } from '../session'
import { checkEndpoint } from './endpoint-check'
import {
  checkModeNetwork,
  endpointFor,
  hostModeOnly,
  privateModeOnly,
  sharedNamespaceOnly,
  withAddresses,
  withDevice,
} from './endpoints'
import type { Endpoint, Network } from './network'
import { activeEndpoints, addressedNetwork } from './network-store'

/**
 * Connects a container, at once when it runs and otherwise with its next start. A stopped container takes any name of a
 * network: whether there is one shows when it starts.
 * @throws EngineError in the daemon's words.
 */
export function connectNetwork(session: Session, wanted: RequestedEndpoint, containerReference: string): void {
  const container = findContainer(session, containerReference, containerReference)
  const network = isRunning(container)
    ? addressedNetwork(session, wanted.network)
    : knownNetwork(session, wanted.network)
  if (network === undefined) {
    plan(session, container, endpointFor(wanted))
    return
  }
  checkEndpoint(network, wanted)
  if (isRunning(container)) checkModeNetwork(session, container)
  checkCompany(network, container)
  const connected = container.endpoints.some(({ networkName }) => networkName === network.name)
  if (connected && !isRunning(container)) return
  if (connected) {
    throw new EngineError('forbidden', `endpoint with name ${container.name} already exists in network ${network.name}`)
  }
  const planned = endpointFor({ ...wanted, network: network.name })
  if (isRunning(container)) attach(session, network, container, planned)
  else plan(session, container, planned)
}

function knownNetwork(session: Session, reference: string): Network | undefined {
  try {
    return addressedNetwork(session, reference)
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'not-found') return undefined
    throw error
  }
}

/** Notes an endpoint for the next start. */
function plan(session: Session, { id, endpoints }: Container, planned: Endpoint): void {
  updateContainer(session, id, { endpoints: [...endpoints, { ...planned, connectedLater: true }] })
}

function attach(session: Session, network: Network, container: Container, planned: Endpoint): void {
  plan(session, container, withDevice(withAddresses(session, network, planned), container.endpoints))
  if (container.boundPorts.length === 0) publishPorts(session, containerById(session, container.id))
  emit(session, {
    type: 'network.connected',
    networkId: network.id,
    network: network.name,
    containerId: container.id,
    name: container.name,
  })
}

/** Some networks tolerate no other beside them. */
function checkCompany(network: Network, container: Container): void {
  const { endpoints, hostSettings } = container
  // whose network a container shares shows only when it starts
  const shares = hostSettings.networkMode === 'host' || (isRunning(container) && sharesNetwork(container))
  if (shares) throw sharedNamespaceOnly()
  if (network.driver === 'host') throw hostModeOnly()
  const alone = network.driver === 'null' ? endpoints.length > 0 : endpoints.some((one) => one.networkName === 'none')
  if (alone) throw privateModeOnly()
}

/**
 * Takes a container off a network. `force` goes on where the network or the container is gone.
 * @throws EngineError in the daemon's words.
 */
export function disconnectNetwork(
  session: Session,
  networkReference: string,
  containerReference: string,
  force: boolean,
): void {
  const container = force
    ? knownContainer(session, containerReference)
    : findContainer(session, containerReference, containerReference)
  if (container === undefined) {
    addressedNetwork(session, networkReference)
    throw new EngineError('not-found', `endpoint ${containerReference} not found`)
  }
  const active = isRunning(container)
  const network =
    active && !force ? addressedNetwork(session, networkReference) : knownNetwork(session, networkReference)
  if (active && network !== undefined) detach(session, network, container)
  else forget(session, container, network?.name ?? networkReference)
}

function knownContainer(session: Session, reference: string): Container | undefined {
  try {
    return findContainer(session, reference, reference)
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'not-found') return undefined
    throw error
  }
}

/** Takes a network out of what a container joins when it starts. */
function forget(session: Session, { id, endpoints }: Container, name: string): void {
  const rest = endpoints.filter(({ networkName }) => networkName !== name)
  if (rest.length === endpoints.length) {
    throw new EngineError('forbidden', `container ${id} is not connected to the network ${name}`)
  }
  updateContainer(session, id, { endpoints: rest })
}

function detach(session: Session, network: Network, container: Container): void {
  const { id, name, hostSettings } = container
  if (network.driver === 'host' && hostSettings.networkMode === 'host') {
    throw new EngineError(
      'invalid-argument',
      'cannot disconnect container from host network - container was created in host network mode',
    )
  }
  if (!activeEndpoints(session, network.id).some((one) => one.container.id === id)) {
    throw new EngineError('forbidden', `container ${id} is not connected to network ${network.name}`)
  }
  const endpoints = containerById(session, id).endpoints.filter(({ networkName }) => networkName !== network.name)
  const rest = updateContainer(session, id, { endpoints })
  if (!leadsOutside(rest)) updateContainer(session, id, { boundPorts: [] })
  emit(session, {
    type: 'network.disconnected',
    networkId: network.id,
    network: network.name,
    containerId: id,
    name,
  })
}
