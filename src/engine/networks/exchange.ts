/** Requests over the network: which process an address and a port lead to, and what comes back (Docker's bridge networks and published ports). */
import type { Container } from '../containers/container'
import { networkOwner } from '../containers/network-namespace'
import { containerById } from '../containers/store'
import type { Machine } from '../machine'
import type { Deliver, Exchange } from '../processes/sockets'
import type { TaskProcess } from '../processes/task'
import type { Session } from '../session'
import { activeEndpoints } from './network-store'

/** A request, and how it gets to the process that it is for. */
export type Sending = {
  readonly session: Session
  readonly address: string
  readonly port: number
  readonly data: Uint8Array
  readonly deliver: Deliver
}

/** The host's own addresses in a container's eyes are the gateways of its networks. */
function isGateway(machine: Machine, address: string): boolean {
  return [...machine.networks.values()].some(({ gateway }) => gateway === address)
}

/** The network namespace of the host, where containers of the network `host` are too. */
const hostNamespace = 'host'

const loopback = '127.0.0.1'

/** Names the network namespace that a container is in: the host's, or that of the container that owns it. */
function namespaceOf(machine: Machine, container: Container): string {
  const owner = networkOwner(machine, container)
  return owner.hostSettings.networkMode === 'host' ? hostNamespace : owner.id
}

type Listener = { readonly container: Container; readonly taskId: number }

/** Who asks for a port, and where. */
type Sought = { readonly namespace: string; readonly port: number; readonly peer: string }

function hears({ listening = [] }: TaskProcess, { port, peer }: Sought): boolean {
  return listening.some((socket) => socket.port === port && (peer === loopback || socket.address !== loopback))
}

/** The process that listens on a port of a network namespace, in a container that runs or is paused. */
function findListener(machine: Machine, sought: Sought): Listener | undefined {
  for (const container of machine.containers.values()) {
    if (namespaceOf(machine, container) !== sought.namespace) continue
    const task = container.tasks.find(({ processes }) => processes.some((process) => hears(process, sought)))
    if (task !== undefined) return { container, taskId: task.id }
  }
  return undefined
}

/** Sockets that listen in the network namespace of a container, by port; a process and its children share theirs. */
export function listenersIn(machine: Machine, container: Container): readonly ListeningSocket[] {
  const namespace = namespaceOf(machine, container)
  const found = new Map<number, ListeningSocket>()
  for (const other of machine.containers.values()) {
    if (namespaceOf(machine, other) !== namespace) continue
    for (const { listening = [], userId } of other.tasks.flatMap(({ processes }) => processes)) {
      for (const socket of listening) if (!found.has(socket.port)) found.set(socket.port, { ...socket, userId })
    }
  }
  return [...found.values()].toSorted((one, another) => one.port - another.port)
}

/** A socket, and whose process opened it. */
export type ListeningSocket = { readonly port: number; readonly address: string; readonly userId: number }

/** Whether a process in the container's network listens on the port. */
export function isPortInUse(machine: Machine, containerId: string, port: number): boolean {
  const container = machine.containers.get(containerId)
  if (container === undefined) return false
  return findListener(machine, { namespace: namespaceOf(machine, container), port, peer: loopback }) !== undefined
}

function sendTo(sending: Sending, namespace: string, peer: string): Exchange | undefined {
  const { session, port, data, deliver } = sending
  const listener = findListener(session.machine, { namespace, port, peer })
  if (listener === undefined) return undefined
  const { container, taskId } = listener
  if (container.state.status === 'paused') return { outcome: 'silent' }
  const answer = deliver(container.id, taskId, { port, peer, data })
  return answer === undefined ? { outcome: 'silent' } : { outcome: 'answered', data: answer }
}

/** A published port: the proxy takes every connection, and closes it when nobody listens behind it. */
function sendToPublished(sending: Sending): Exchange | undefined {
  const { session, port } = sending
  for (const container of session.machine.containers.values()) {
    const binding = container.boundPorts.find(({ hostPort, protocol }) => hostPort === port && protocol === 'tcp')
    if (binding === undefined) continue
    const gateway = session.machine.networks.get(container.endpoints[0]?.networkId ?? '')?.gateway ?? '172.17.0.1'
    const inside = { ...sending, port: binding.containerPort }
    return sendTo(inside, namespaceOf(session.machine, container), gateway) ?? { outcome: 'reset' }
  }
  return undefined
}

function sendToHost(sending: Sending, peer: string): Exchange {
  return sendTo(sending, hostNamespace, peer) ?? sendToPublished(sending) ?? { outcome: 'refused' }
}

/** Who answers at an address of a network: its container, and the address that the sender has there. */
function findNeighbour(sending: Sending, networkId: string): Container | undefined {
  return activeEndpoints(sending.session, networkId).find(({ endpoint }) => endpoint.ipAddress === sending.address)
    ?.container
}

/** Sends a request from the host itself. */
export function exchangeFromHost(sending: Sending): Exchange {
  const { session, address } = sending
  if (address.startsWith('127.') || isGateway(session.machine, address)) return sendToHost(sending, loopback)
  for (const { id, gateway = '' } of session.machine.networks.values()) {
    const neighbour = findNeighbour(sending, id)
    if (neighbour === undefined) continue
    return sendTo(sending, namespaceOf(session.machine, neighbour), gateway) ?? { outcome: 'refused' }
  }
  return { outcome: 'unreachable' }
}

/** Sends a request from a container. */
export function exchangeFromContainer(sending: Sending, containerId: string): Exchange {
  const { session, address } = sending
  const { machine } = session
  const owner = networkOwner(machine, containerById(session, containerId))
  const namespace = namespaceOf(machine, owner)
  if (namespace === hostNamespace) return exchangeFromHost(sending)
  if (address.startsWith('127.')) return sendTo(sending, namespace, loopback) ?? { outcome: 'refused' }
  for (const { networkId, ipAddress = '' } of owner.endpoints) {
    if (machine.networks.get(networkId)?.gateway === address) return sendToHost(sending, ipAddress)
    const neighbour = findNeighbour(sending, networkId)
    if (neighbour === undefined) continue
    return sendTo(sending, namespaceOf(machine, neighbour), ipAddress) ?? { outcome: 'refused' }
  }
  return { outcome: 'unreachable' }
}
