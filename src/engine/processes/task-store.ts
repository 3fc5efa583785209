/** Tasks where the machine keeps them: in their container. */
import { containerById, updateContainer } from '../containers/store'
import type { Session } from '../session'
import type { OutputChunk, Task } from './task'

/** Puts a changed task in the place of the one with its id. */
export function updateTask(session: Session, containerId: string, task: Task): void {
  const { tasks } = containerById(session, containerId)
  updateContainer(session, containerId, { tasks: tasks.map((one) => (one.id === task.id ? task : one)) })
}

/** The task as it is now; undefined once it is gone, with or without its container. */
export function findTask(session: Session, containerId: string, taskId: number): Task | undefined {
  return session.machine.containers.get(containerId)?.tasks.find(({ id }) => id === taskId)
}

export function removeTask(session: Session, containerId: string, taskId: number): void {
  const { tasks } = containerById(session, containerId)
  updateContainer(session, containerId, { tasks: tasks.filter(({ id }) => id !== taskId) })
}

/** Adds to what the container's log holds (moby, daemon/logger/jsonfilelog). */
export function appendLogs(session: Session, containerId: string, chunks: readonly OutputChunk[]): void {
  const { logs } = containerById(session, containerId)
  const time = session.machine.clock
  updateContainer(session, containerId, { logs: [...logs, ...chunks.map((chunk) => ({ ...chunk, time }))] })
}
