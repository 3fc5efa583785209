/** Finding and removing networks (moby, daemon/network.go). */
import type { Container } from '../containers/container'
import { EngineError } from '../errors'
import { change, emit, type Session } from '../session'
import type { Network } from './network'

const predefined = new Set(['bridge', 'host', 'none', 'default'])

/** True for the networks that every Docker host has. */
export function isPredefined(name: string): boolean {
  return predefined.has(name)
}

/**
 * A network by its ID, its name, or the beginning of its ID.
 * @throws EngineError "network X not found".
 */
export function findNetwork(session: Session, reference: string): Network {
  const networks = [...session.machine.networks.values()]
  const exact = networks.find(({ id }) => id === reference) ?? networks.find(({ name }) => name === reference)
  if (exact !== undefined) return exact
  const matches = reference === '' ? [] : networks.filter(({ id }) => id.startsWith(reference))
  if (matches.length > 1) {
    throw new EngineError(
      'invalid-argument',
      `network ${reference} is ambiguous (${matches.length} matches found based on ID prefix)`,
    )
  }
  const [match] = matches
  if (match === undefined) throw new EngineError('not-found', `network ${reference} not found`)
  return match
}

/** A network that a command names in an address, where a slash before the name is lost, and blanks around it. Throws as `findNetwork` does. */
export function addressedNetwork(session: Session, reference: string): Network {
  return findNetwork(session, reference.trim().replace(/^\//, ''))
}

/** Containers with an active endpoint on the network, as their endpoint and name, sorted by name. */
export function activeEndpoints(
  session: Session,
  networkId: string,
): readonly { readonly container: Container; readonly endpoint: Container['endpoints'][number] }[] {
  return [...session.machine.containers.values()]
    .flatMap((container) => {
      const endpoint = container.endpoints.find((one) => one.networkId === networkId && one.endpointId !== '')
      return endpoint === undefined ? [] : [{ container, endpoint }]
    })
    .toSorted((left, right) => (left.container.name < right.container.name ? -1 : 1))
}

/**
 * Removes a network that nobody is connected to.
 * @throws EngineError when it is missing, predefined or in use.
 */
export function removeNetwork(session: Session, reference: string): void {
  const network = addressedNetwork(session, reference)
  if (isPredefined(network.name)) {
    throw new EngineError('forbidden', `${network.name} is a pre-defined network and cannot be removed`)
  }
  const active = activeEndpoints(session, network.id)
  if (active.length > 0) {
    const users = active.map(
      ({ container, endpoint }) => `name:"${container.name}" id:"${endpoint.endpointId.slice(0, 12)}"`,
    )
    throw new EngineError(
      'forbidden',
      `error while removing network: network ${network.name} has active endpoints (${users.join(', ')})`,
    )
  }
  deleteNetwork(session, network)
}

/** Takes a network out of the store; nobody is connected to it. */
export function deleteNetwork(session: Session, network: Network): void {
  const networks = new Map(session.machine.networks)
  networks.delete(network.id)
  change(session, { networks })
  emit(session, { type: 'network.removed', networkId: network.id, network: network.name })
}
