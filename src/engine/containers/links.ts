/**
 * Links of the default network (`--link NAME:ALIAS`), the way to find another container by name that is older than networks
 * of one's own (moby, daemon/links.go and daemon/links/links.go).
 */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Link } from '../networks/network'
import { readPort } from '../networks/ports'
import type { Session } from '../session'
import type { Container } from './container'
import { networkOwner } from './network-namespace'
import { findContainer, isRunning, updateContainer } from './store'

/** What `--link` names: `NAME:ALIAS`, `NAME`, or `/NAME:/PARENT/ALIAS` as `docker inspect` shows it. */
export function readLink(text: string): { readonly name: string; readonly alias: string } {
  const [name = '', alias = name] = text.split(':')
  if (!name.startsWith('/')) return { name, alias }
  return { name: name.slice(1), alias: alias.slice(alias.lastIndexOf('/') + 1) }
}

/**
 * Finds the containers that a new container is to be linked to. The first link with a name counts, one without a name does not.
 * @throws EngineError "could not get container for …"
 */
export function resolveLinks(session: Session, links: readonly string[]): readonly Link[] {
  const found = new Map<string, Link>()
  for (const text of links) {
    const { name, alias } = readLink(text)
    const target = networkOwner(session.machine, linkedContainer(session, name))
    if (target.hostSettings.networkMode === 'host') throw hostNetworkConflict()
    if (alias !== '' && !found.has(alias)) found.set(alias, { alias, containerId: target.id, name: target.name })
  }
  return [...found.values()]
}

/** The refusal of links from and to a container that has no network of its own. */
export function hostNetworkConflict(): EngineError {
  const conflict = "host type networking can't be used with links. This would result in undefined behavior"
  return new EngineError('invalid-argument', `conflicting options: ${conflict}`)
}

function linkedContainer(session: Session, name: string): Container {
  const refuse = (reason: string) =>
    new EngineError('invalid-argument', `could not get container for ${name}: ${reason}`)
  if (name === '') throw refuse('invalid name or ID supplied: ""')
  try {
    return findContainer(session, name, name)
  } catch (error) {
    throw error instanceof EngineError ? refuse(error.message) : error
  }
}

const onDefaultNetwork = ({ endpoints }: Container) => endpoints.find(({ networkName }) => networkName === 'bridge')

/**
 * The variables that links bring to every process of a container.
 * @throws EngineError where a linked container does not run, or has no place in the default network
 */
export function linkedEnvironment(machine: Machine, container: Container): readonly string[] {
  if (onDefaultNetwork(container) === undefined) return []
  return (container.links ?? []).flatMap((link) => {
    const name = `/${container.name}/${link.alias}`
    const child = machine.containers.get(link.containerId)
    if (child === undefined || !isRunning(child)) {
      const childName = `/${child?.name ?? link.name}`
      throw new EngineError('system', `Cannot link to a non running container: ${childName} AS ${name}`)
    }
    const endpoint = onDefaultNetwork(child)
    if (endpoint === undefined) {
      throw new EngineError('system', `container ${child.id} not attached to default bridge network`)
    }
    return variables(child, endpoint.ipAddress ?? '', name)
  })
}

type Port = ReturnType<typeof readPort>

/** Variables of one link, TCP before UDP; `name` is `/PARENT/ALIAS`. */
function variables({ settings }: Container, address: string, name: string): readonly string[] {
  const prefix = name
    .slice(name.lastIndexOf('/') + 1)
    .toUpperCase()
    .replaceAll('-', '_')
  const ports = settings.exposedPorts.map(readPort).toSorted(tcpFirst)
  const url = ({ protocol, containerPort }: Port) => `${protocol}://${address}:${containerPort}`
  const own = settings.environment.filter((entry) => !/^(?:HOME|PATH)=|^[^=]*$/.test(entry))
  return [
    ...ports.slice(0, 1).map((port) => `${prefix}_PORT=${url(port)}`),
    ...ports.flatMap((port) => {
      const start = `${prefix}_PORT_${port.containerPort}_${port.protocol.toUpperCase()}`
      return [
        `${start}=${url(port)}`,
        `${start}_ADDR=${address}`,
        `${start}_PORT=${port.containerPort}`,
        `${start}_PROTO=${port.protocol}`,
      ]
    }),
    `${prefix}_NAME=${name}`,
    ...own.map((entry) => `${prefix}_ENV_${entry}`),
  ]
}

function tcpFirst(one: Port, other: Port): number {
  const rank = ({ protocol }: Port) => (protocol === 'tcp' ? 0 : 1)
  return rank(one) - rank(other) || one.containerPort - other.containerPort
}

/** Addresses that links put into `/etc/hosts`, with their names, of containers that run. */
export function linkedHosts(
  machine: Machine,
  { links = [] }: Container,
): readonly { readonly address: string; readonly names: readonly string[] }[] {
  return links.flatMap(({ alias, containerId }) => {
    const child = machine.containers.get(containerId)
    const address = child === undefined ? undefined : onDefaultNetwork(child)?.ipAddress
    if (child === undefined || address === undefined) return []
    const names = [alias, child.settings.hostname, ...(child.name === alias ? [] : [child.name])]
    return [{ address, names }]
  })
}

/** Links as `docker inspect` shows them: `/CHILD:/PARENT/ALIAS`; null where there are none. */
export function inspectLinks(machine: Machine, { name, links = [] }: Container): readonly string[] | null {
  if (links.length === 0) return null
  return links.map((link) => `/${machine.containers.get(link.containerId)?.name ?? link.name}:/${name}/${link.alias}`)
}

/** All names by which a container is known, its own and those that links give it (`PARENT/ALIAS`), in order. */
export function allNames(machine: Machine, { id, name }: Container): readonly string[] {
  const given = [...machine.containers.values()].flatMap((parent) =>
    (parent.links ?? []).flatMap(({ alias, containerId }) => (containerId === id ? `${parent.name}/${alias}` : [])),
  )
  return [name, ...given].toSorted()
}

/**
 * Takes a link away (`docker rm --link PARENT/ALIAS`), and leaves both containers.
 * @throws EngineError for the name that a container has of its own, and for one that is not there
 */
export function removeLink(session: Session, reference: string): void {
  findContainer(session, reference)
  const [parentName = '', removed] = reference.split('/')
  if (removed === undefined) {
    throw new EngineError('conflict', 'Conflict, cannot remove the default link name of the container')
  }
  const parent = findContainer(session, parentName)
  updateContainer(session, parent.id, { links: (parent.links ?? []).filter(({ alias }) => alias !== removed) })
}
