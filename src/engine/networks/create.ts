/** Creating networks (moby, daemon/network.go, libnetwork/controller.go and libnetwork/drivers/bridge). */
import { EngineError } from '../errors'
import { nextIdentifier } from '../identifiers'
import { change, emit, type Session } from '../session'
import { checkPools } from './address-pool'
import { endsOf, firstFreeSubnet, gatewayOf, overlaps } from './addresses'
import { checkBridgeOptions } from './bridge-options'
import type { AddressPool, Network } from './network'
import { isPredefined } from './network-store'

/** What `docker network create` asks for. */
export type NetworkRequest = {
  readonly name: string
  readonly driver: string
  readonly internal: boolean
  readonly attachable: boolean
  readonly ipv4: boolean
  /** The driver that hands out addresses; only `default` is there. */
  readonly addressDriver: string
  readonly addressOptions: ReadonlyMap<string, string>
  /** Subnets asked for; none lets the daemon choose. */
  readonly pools: readonly AddressPool[]
  readonly labels: ReadonlyMap<string, string>
  readonly options: ReadonlyMap<string, string>
}

/** @throws EngineError in the daemon's words. */
export function createNetwork(session: Session, request: NetworkRequest): Network {
  checkName(session, request)
  checkDrivers(request)
  checkBridgeOptions(request.options)
  const { name, attachable, internal, labels, options, addressOptions } = request
  const id = nextIdentifier(session)
  checkBridgeName(session, id, options)
  const network: Network = {
    id,
    name,
    driver: 'bridge',
    created: session.machine.clock,
    ...addressesOf(session, request.pools),
    addressOptions,
    attachable,
    internal,
    labels,
    options,
  }
  change(session, { networks: new Map(session.machine.networks).set(network.id, network) })
  emit(session, { type: 'network.created', networkId: network.id, network: name })
  return network
}

function checkName(session: Session, { name, driver, pools }: NetworkRequest): void {
  if (name.trim() === '') throw new EngineError('invalid-argument', 'invalid name: name is empty')
  if (isPredefined(name)) {
    throw new EngineError('forbidden', `operation is not permitted on predefined ${name} network`)
  }
  if (driver === 'host' || driver === 'null') {
    throw new EngineError('forbidden', `only one instance of "${driver}" network is allowed`)
  }
  checkPools(pools)
  if ([...session.machine.networks.values()].some((network) => network.name === name)) {
    throw new EngineError('conflict', `network with name ${name} already exists`)
  }
}

const noSwarm =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.'

function checkDrivers({ driver, addressDriver, ipv4 }: NetworkRequest): void {
  if (driver === 'overlay') throw new EngineError('unavailable', noSwarm)
  if (driver === 'macvlan' || driver === 'ipvlan') throw new EngineError('system', 'operation not supported')
  if (!ipv4) throw new EngineError('invalid-argument', 'IPv4 or IPv6 must be enabled')
  for (const [name, known] of [
    [driver, 'bridge'],
    [addressDriver, 'default'],
  ] as const) {
    if (name !== known && name !== '') throw new EngineError('not-found', `plugin "${name}" not found`)
  }
}

const bridgeName = 'com.docker.network.bridge.name'

/** Two networks cannot share a bridge. */
function checkBridgeName(session: Session, id: string, options: ReadonlyMap<string, string>): void {
  const name = options.get(bridgeName)
  if (name === undefined || name === '') return
  const other = [...session.machine.networks.values()].find((network) => network.options.get(bridgeName) === name)
  if (other === undefined) return
  const parties = `${id} (${name}): conflicts with network ${other.id} (${name})`
  throw new EngineError('forbidden', `cannot create network ${parties}: networks have same bridge name`)
}

type Addresses = Pick<Network, 'subnet' | 'gateway' | 'ipRange' | 'auxiliaryAddresses' | 'subnetGiven' | 'gatewayGiven'>

function addressesOf(session: Session, [pool, ...others]: readonly AddressPool[]): Addresses {
  const taken = [...session.machine.networks.values()].flatMap(({ subnet }) => subnet ?? [])
  if (pool === undefined) {
    const subnet = firstFreeSubnet(taken)
    return { subnet, gateway: gatewayOf(subnet) }
  }
  if (taken.some((subnet) => overlaps(subnet, pool.subnet))) {
    const message = 'invalid pool request: Pool overlaps with other one on this address space'
    throw new EngineError('forbidden', message)
  }
  const gateway = pool.gateway ?? gatewayOf(pool.subnet, pool.ipRange)
  checkFree(pool, gateway)
  if (others.length > 0) throw new EngineError('forbidden', "bridge driver doesn't support multiple subnets")
  return {
    subnet: pool.subnet,
    gateway,
    subnetGiven: true,
    gatewayGiven: pool.gateway !== undefined,
    auxiliaryAddresses: pool.auxiliaryAddresses,
    ...(pool.ipRange === undefined ? {} : { ipRange: pool.ipRange }),
  }
}

/** A subnet's first and last address are nobody's, and no two may want the same one. */
function checkFree({ subnet, auxiliaryAddresses }: AddressPool, gateway: string): void {
  const ends = endsOf(subnet)
  if (ends.includes(gateway)) {
    throw new EngineError('forbidden', `failed to allocate gateway (${gateway}): Address already in use`)
  }
  const taken = new Set([...ends, gateway])
  for (const [name, address] of auxiliaryAddresses) {
    if (taken.has(address)) {
      const place = `${name}:${address}`
      throw new EngineError('forbidden', `failed to allocate secondary ip address (${place}): Address already in use`)
    }
    taken.add(address)
  }
}
