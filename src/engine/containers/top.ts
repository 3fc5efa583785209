/** `docker top`: a container's processes as the host sees them (moby, daemon/top_unix.go, with `ps -ef`). */
import { EngineError } from '../errors'
import type { TaskProcess } from '../processes/task'
import { note, type Session } from '../session'
import type { Container } from './container'
import { restartingRefusal } from './refusals'
import { findContainer, isRunning } from './store'

/** A process with its ids on the host. One that is frozen counts as waiting for the disk. */
export type HostProcess = Omit<TaskProcess, 'state'> & {
  readonly state: TaskProcess['state'] | 'D'
  readonly hostParentId: number
}

/**
 * Lists the processes of a container that runs, in order of their host ids. Its control group does not name those that have ended,
 * even while nobody has asked how.
 * @param list makes the list; what it throws leaves no event
 * @throws EngineError when the container does not run.
 */
export function listProcesses<Listed>(
  session: Session,
  reference: string,
  list: (processes: readonly HostProcess[]) => Listed,
): Listed {
  const container = findContainer(session, reference)
  if (!isRunning(container)) throw new EngineError('conflict', `container ${container.id} is not running`)
  if (container.state.status === 'restarting') throw restartingRefusal(container.id)
  const listed = list(hostProcesses(container))
  note(session, 'container', 'top', container.id)
  return listed
}

function hostProcesses(container: Container): readonly HostProcess[] {
  const processes = container.tasks.flatMap((task) => task.processes)
  const hostIds = new Map(processes.map(({ id, hostProcessId }) => [id, hostProcessId]))
  return processes
    .filter(({ state }) => state !== 'Z')
    .map((process) => ({
      ...process,
      ...(container.state.status === 'paused' ? ({ state: 'D' } as const) : {}),
      hostParentId: hostIds.get(process.parentId) ?? shimProcessId(container),
    }))
    .toSorted((left, right) => left.hostProcessId - right.hostProcessId)
}

/** containerd's shim, the parent of everything that the daemon starts in a container. */
function shimProcessId({ state }: Container): number {
  return state.processId - 20
}

/** Users that every Debian host has. */
const userNames: ReadonlyMap<number, string> = new Map([
  [0, 'root'],
  [1, 'daemon'],
  [2, 'bin'],
  [33, 'www-data'],
  [65534, 'nobody'],
])

/** The host's name for a user ID: containers and host share the IDs, not the names. */
export function hostUserName(userId: number): string {
  return userNames.get(userId) ?? String(userId)
}
