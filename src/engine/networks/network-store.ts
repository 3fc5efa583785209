/** Finding, creating and removing networks (moby, daemon/network.go). */
import type { Container } from '../containers/container'
import { EngineError } from '../errors'
import { nextIdentifier } from '../identifiers'
import { change, emit, type Session } from '../session'
import { contains, firstFreeSubnet, gatewayOf, overlaps, parseSubnet } from './addresses'
import type { Network } from './network'

/** What `docker network create` asks for. */
export type NetworkRequest = {
  readonly name: string
  readonly driver: string
  readonly internal: boolean
  readonly attachable: boolean
  /** CIDR; '' lets the daemon choose. */
  readonly subnet: string
  readonly gateway: string
  readonly ipRange: string
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
}

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

/** @throws EngineError in the daemon's words. */
export function createNetwork(session: Session, request: NetworkRequest): Network {
  checkRequest(session, request)
  const subnet = request.subnet === '' ? firstFreeSubnet(subnetsOf(session)) : parseSubnet(request.subnet).text
  const network: Network = {
    id: nextIdentifier(session),
    name: request.name,
    driver: 'bridge',
    created: session.machine.clock,
    subnet,
    gateway: request.gateway === '' ? gatewayOf(subnet) : request.gateway,
    ...(request.ipRange === '' ? {} : { ipRange: request.ipRange }),
    subnetGiven: request.subnet !== '',
    gatewayGiven: request.gateway !== '',
    attachable: request.attachable,
    internal: request.internal,
    labels: request.labels,
    options: request.options,
  }
  change(session, { networks: new Map(session.machine.networks).set(network.id, network) })
  emit(session, { type: 'network.created', networkId: network.id, network: network.name })
  return network
}

function checkRequest(session: Session, { name, driver, subnet, gateway, ipRange }: NetworkRequest): void {
  if (name.trim() === '') throw invalid('invalid name: name is empty')
  if (isPredefined(name)) {
    throw new EngineError('forbidden', `operation is not permitted on predefined ${name} network`)
  }
  if (driver === 'host' || driver === 'null') {
    throw new EngineError('forbidden', `only one instance of "${driver}" network is allowed`)
  }
  checkAddresses(subnet, gateway, ipRange)
  if ([...session.machine.networks.values()].some((network) => network.name === name)) {
    throw new EngineError('conflict', `network with name ${name} already exists`)
  }
  if (driver !== 'bridge' && driver !== '') throw new EngineError('not-found', `plugin "${driver}" not found`)
  if (subnet !== '' && subnetsOf(session).some((taken) => overlaps(taken, subnet))) {
    throw new EngineError('forbidden', 'invalid pool request: Pool overlaps with other one on this address space')
  }
}

function checkAddresses(subnet: string, gateway: string, ipRange: string): void {
  const problems: string[] = []
  if (subnet === '') return
  const parsed = parseSubnet(subnet)
  if (!parsed.valid) problems.push(`invalid subnet ${subnet}: invalid CIDR block notation`)
  else if (!parsed.isNetworkAddress) problems.push(`invalid subnet ${subnet}: it should be ${parsed.text}`)
  if (parsed.valid && ipRange !== '' && !contains(subnet, ipRange)) {
    problems.push(`invalid ip-range ${ipRange}: CIDR block is bigger than its parent subnet ${subnet}`)
  }
  if (parsed.valid && gateway !== '' && !contains(subnet, gateway)) {
    problems.push(`invalid gateway ${gateway}: parent subnet doesn't contain this address`)
  }
  if (problems.length > 0) throw invalid(`invalid network config:\n${problems.join('\n')}`)
}

function subnetsOf(session: Session): readonly string[] {
  return [...session.machine.networks.values()].flatMap(({ subnet }) => subnet ?? [])
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
  const network = findNetwork(session, reference)
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

function deleteNetwork(session: Session, network: Network): void {
  const networks = new Map(session.machine.networks)
  networks.delete(network.id)
  change(session, { networks })
  emit(session, { type: 'network.removed', networkId: network.id, network: network.name })
}

function invalid(message: string): EngineError {
  return new EngineError('invalid-argument', message)
}
