/** `docker rm` and `docker container prune` (moby, daemon/delete.go and prune.go). */
import { EngineError } from '../errors'
import { sizeOfTree } from '../filesystem/tree'
import { note, type Session } from '../session'
import type { Container } from './container'
import { forgetContainer } from './removal'
import { killAtOnce } from './stop'
import { containerById, findContainer, isRunning, updateState } from './store'

export type RemoveOptions = {
  readonly force: boolean
  /** Take the anonymous volumes along. */
  readonly volumes: boolean
}

/** @throws EngineError when it runs, or is not there. */
export function removeContainer(session: Session, reference: string, { force, volumes }: RemoveOptions): void {
  const container = findContainer(session, reference)
  if (isRunning(container) && !force) throw refusal(container, reference)
  if (isRunning(container)) killAtOnce(session, updateState(session, container.id, { removing: true }))
  forgetContainer(session, containerById(session, container.id), { volumes })
}

function refusal({ state }: Container, reference: string): EngineError {
  const because =
    state.status === 'paused'
      ? 'container is paused and must be unpaused first'
      : `container is ${state.status}: stop the container before removing or force remove`
  return new EngineError('conflict', `cannot remove container "${reference}": ${because}`)
}

/** What a prune took away. */
export type PruneReport = { readonly removed: readonly string[]; readonly bytes: number }

/** Removes the containers that do not run and that `isWanted` accepts, newest first, as the daemon lists them. */
export function pruneContainers(session: Session, isWanted: (container: Container) => boolean): PruneReport {
  const stopped = [...session.machine.containers.values()]
    .filter((one) => !isRunning(one) && isWanted(one))
    .toSorted((one, other) => other.created - one.created)
  let bytes = 0
  for (const { id } of stopped) {
    const container = containerById(session, id)
    bytes += sizeOfTree(container.writable)
    forgetContainer(session, container, { volumes: false })
  }
  note(session, 'container', 'prune', '', { reclaimed: String(bytes) })
  return { removed: stopped.map(({ id }) => id), bytes }
}
