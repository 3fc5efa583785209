/** Numbers of new processes: in the container's own namespace, and the host's. */
import { processOwner } from '../containers/process-namespace'
import { containerById, updateContainer } from '../containers/store'
import { change, type Session } from '../session'
import type { ProcessIds } from './program'

/** Ids for a new process of a container. */
export function drawProcessIds(session: Session, containerId: string): ProcessIds {
  const owner = processOwner(session.machine, containerById(session, containerId))
  const id = owner.nextProcessId
  const hostProcessId = session.machine.nextProcessId
  updateContainer(session, owner.id, { nextProcessId: id + 1 })
  change(session, { nextProcessId: hostProcessId + 1 })
  return { id, hostProcessId }
}
