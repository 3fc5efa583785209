/** The container store: looking containers up and putting changed ones back. */
import { EngineError } from '../errors'
import { change, type Session } from '../session'
import type { Container, ContainerState } from './container'

/**
 * The container that a reference on the command line means: a full ID, a name with or without its slash, or the
 * beginning of exactly one ID (moby, daemon/container.go, `GetContainer`). Blanks around it do not count (moby, client/utils.go, `trimID`).
 * @param asWritten the reference as a refusal repeats it: in an address a slash before the name is lost, in the body of a request it is not
 * @throws EngineError for an empty one, when there is none, or the beginning fits several.
 */
export function findContainer(
  session: Session,
  written: string,
  asWritten = written.trim().replace(/^\//, ''),
): Container {
  const reference = written.trim()
  if (reference === '') throw new EngineError('client', 'invalid container name or ID: value is empty')
  const { containers } = session.machine
  const exact = containers.get(reference) ?? containerNamed(session, reference.replace(/^\//, ''))
  if (exact !== undefined) return exact
  const matches = [...containers.values()].filter(({ id }) => id.startsWith(reference))
  if (matches.length > 1) {
    throw new EngineError('invalid-argument', `multiple IDs found with provided prefix: ${reference}`)
  }
  const [match] = matches
  if (match === undefined) throw new EngineError('not-found', `No such container: ${asWritten}`)
  return match
}

/** The container with exactly this name, without the slash, or with the name `PARENT/ALIAS` that a link gives it. */
export function containerNamed(session: Session, name: string): Container | undefined {
  const { containers } = session.machine
  const [parentName, alias, ...rest] = name.split('/')
  for (const container of containers.values()) {
    if (container.name === name) return container
    if (alias === undefined || rest.length > 0 || container.name !== parentName) continue
    return containers.get(container.links?.find((link) => link.alias === alias)?.containerId ?? '')
  }
  return undefined
}

/**
 * The container with this full ID as it is now.
 * @throws EngineError when it is gone.
 */
export function containerById(session: Session, id: string): Container {
  const container = session.machine.containers.get(id)
  if (container === undefined) throw new EngineError('not-found', `No such container: ${id}`)
  return container
}

/** Puts a new or changed container in the store and returns it. */
export function storeContainer(session: Session, container: Container): Container {
  change(session, { containers: new Map(session.machine.containers).set(container.id, container) })
  return container
}

/** Changes parts of a container and returns it as it then is. */
export function updateContainer(session: Session, id: string, parts: Partial<Container>): Container {
  return storeContainer(session, { ...containerById(session, id), ...parts })
}

/** Changes parts of a container's state and returns the container as it then is. */
export function updateState(session: Session, id: string, parts: Partial<ContainerState>): Container {
  const container = containerById(session, id)
  return storeContainer(session, { ...container, state: { ...container.state, ...parts } })
}

/** True while the container has processes, paused or not. */
export function isRunning(container: Container): boolean {
  const { status } = container.state
  return status === 'running' || status === 'paused' || status === 'restarting'
}
