/** Published ports: which host ports are taken, and which the engine picks (moby, libnetwork/portallocator). */
import type { Container } from '../containers/container'
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { PortBinding } from './network'

/** The range from which the engine takes host ports that nobody named. */
const firstDynamicPort = 32768
const lastDynamicPort = 60999

/**
 * The bindings of a container that starts, with every host port settled.
 * @throws EngineError "Bind for … failed: port is already allocated", or "all ports are allocated" of a range.
 */
export function allocatePorts(machine: Machine, container: Container): readonly PortBinding[] {
  const taken = [...machine.containers.values()].flatMap(({ boundPorts }) => boundPorts)
  const bound: PortBinding[] = []
  const asked = wantedPorts(container)
  checkForTwins(asked)
  for (const wanted of asked) {
    const { hostPortEnd: _end, ...binding } = { ...wanted, hostPort: settlePort([...taken, ...bound], wanted) }
    bound.push(binding)
  }
  return bound
}

/** The daemon takes the ports of one container together, and finds its own twin there. */
function checkForTwins(asked: readonly PortBinding[]): void {
  const isTwin = (one: PortBinding, other: PortBinding) =>
    portName(one) === portName(other) && one.hostIp === other.hostIp && one.hostPort === other.hostPort
  const twin = asked.find((one, index) => asked.findIndex((other) => isTwin(one, other)) < index)
  if (twin?.protocol === 'tcp')
    throw new EngineError('system', 'failed to listen on TCP socket: address already in use')
}

function wantedPorts({ hostSettings, settings }: Container): readonly PortBinding[] {
  const bindings = [...hostSettings.portBindings].toSorted(comparePorts)
  if (!hostSettings.publishAllPorts) return bindings
  const named = new Set(bindings.map(portName))
  const exposed = settings.exposedPorts.map(readPort).filter((port) => !named.has(portName(port)))
  return [...bindings, ...exposed].toSorted(comparePorts)
}

/** `80/tcp` as a binding to a host port that the engine picks. */
export function readPort(text: string): PortBinding {
  const [number = '0', protocol = 'tcp'] = text.split('/')
  const known = protocol === 'udp' || protocol === 'sctp' ? protocol : 'tcp'
  return { containerPort: Number(number), protocol: known, hostIp: '', hostPort: 0 }
}

/** `80/tcp`: the container's side of a binding. */
export function portName({ containerPort, protocol }: PortBinding): string {
  return `${containerPort}/${protocol}`
}

/** Ports in ascending order, the protocols of one port by name. */
function comparePorts(left: PortBinding, right: PortBinding): number {
  return (
    left.containerPort - right.containerPort ||
    (left.protocol < right.protocol ? -1 : left.protocol > right.protocol ? 1 : 0)
  )
}

function settlePort(taken: readonly PortBinding[], wanted: PortBinding): number {
  const dynamic = wanted.hostPort === 0
  const first = dynamic ? firstDynamicPort : wanted.hostPort
  const last = dynamic ? lastDynamicPort : (wanted.hostPortEnd ?? wanted.hostPort)
  for (let port = first; port <= last; port += 1) {
    if (!taken.some((other) => clashes(other, { ...wanted, hostPort: port }))) return port
  }
  if (first !== last) throw new EngineError('system', 'all ports are allocated')
  const holder = taken.find((other) => clashes(other, { ...wanted, hostPort: first }))
  const address = holder?.hostIp || '0.0.0.0'
  throw new EngineError('system', `Bind for ${address}:${first} failed: port is already allocated`)
}

function clashes(left: PortBinding, right: PortBinding): boolean {
  if (left.hostPort !== right.hostPort || left.protocol !== right.protocol) return false
  return isEveryAddress(left.hostIp) || isEveryAddress(right.hostIp) || left.hostIp === right.hostIp
}

function isEveryAddress(address: string): boolean {
  return address === '' || address === '0.0.0.0'
}

/** The addresses on which a binding listens, as `docker ps` and `docker port` list them. */
export function hostAddresses({ hostIp }: PortBinding): readonly string[] {
  return hostIp === '' ? ['0.0.0.0', '::'] : [hostIp]
}
