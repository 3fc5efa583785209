/**
 * The kernel's front: starts tasks in containers and lets them run. `clock.ts` lets time pass.
 *
 *   startTask(session, containerId, specification, program, main): number      adds a task, ready to run
 *   runTasks(session): void                                                    runs all until all wait; no time passes
 *   signalTask(session, containerId, { taskId } | { processId }, signal): void from the host, as the daemon sends it
 *   sendInput(session, containerId, taskId, input): void                       from a client that is attached
 *   stopAllTasks(session, containerId): void                                   KILL to everything in the container
 *   reapTask(session, containerId, taskId): Task                               takes the result of a finished exec
 */
import { processOwner } from '../containers/process-namespace'
import { containerById, updateContainer } from '../containers/store'
import { emit, type Session } from '../session'
import { runBurst } from './bursts'
import { drawProcessIds } from './process-ids'
import type { SignalName } from './program'
import { firstRunnable } from './schedulable'
import type { Input } from './standard-input'
import type { StartedProgram } from './started-program'
import type { PendingSignal, ProcessSpecification, Task } from './task'
import { findTask, removeTask, updateTask } from './task-store'

/**
 * Process ids that runc's own threads use up while it starts a program, before the program's first child
 * (recorded from Docker Engine 28.5.2).
 */
const idsUsedByRuntime = 5

/**
 * Adds a task to a container and makes it ready: it runs with the next `runTasks`.
 * @param main the container's main program: process 1, whose output is the container's log
 * @returns the task's id
 */
export function startTask(
  session: Session,
  containerId: string,
  specification: ProcessSpecification,
  program: StartedProgram,
  main: boolean,
): number {
  const owner = processOwner(session.machine, containerById(session, containerId)).id
  if (main && owner === containerId) updateContainer(session, owner, { nextProcessId: 1 })
  const ids = drawProcessIds(session, containerId)
  updateContainer(session, owner, { nextProcessId: ids.id + 1 + idsUsedByRuntime })
  const { tasks, name } = containerById(session, containerId)
  const { clock } = session.machine
  const first = { ...ids, parentId: 0, started: clock }
  const { arguments: words, userId, groupId, groups } = specification
  const command = words.join(' ')
  const task: Task = {
    id: main ? 1 : Math.max(1, ...tasks.map(({ id }) => id)) + 1,
    main,
    specification,
    start: { program, ...first },
    processes: [{ ...first, userId, groupId, groups, command, arguments: words, state: 'R' }],
    wakesAt: clock,
    output: [],
    journal: {},
  }
  updateContainer(session, containerId, { tasks: [...tasks, task] })
  emit(session, { type: 'process.started', containerId, name, command, main })
  return task.id
}

/** Runs every task that can run, in containers that run and are not paused, until all wait. No time passes. */
export function runTasks(session: Session): void {
  for (;;) {
    const next = firstRunnable(session.machine)
    if (next === undefined) return
    runBurst(session, next.containerId, next.task)
  }
}

/**
 * Sends a signal from the host to a process of a container, by its id inside the container or as the first process of a
 * task. A paused container's processes get it once they go on.
 */
export function signalTask(
  session: Session,
  containerId: string,
  target: { readonly taskId: number } | { readonly processId: number },
  signal: SignalName,
): void {
  const { tasks } = containerById(session, containerId)
  const task = tasks.find((one) =>
    'taskId' in target ? one.id === target.taskId : one.processes.some(({ id }) => id === target.processId),
  )
  const processId = 'taskId' in target ? task?.processes[0]?.id : target.processId
  if (task === undefined || processId === undefined) return
  const pendingSignals: readonly PendingSignal[] = [
    ...(task.pendingSignals ?? []),
    { processId, signal, fromHost: true },
  ]
  updateTask(session, containerId, { ...task, pendingSignals })
  runTasks(session)
}

/**
 * Gives a task something to read on a standard input that is held open, and lets it run. What cannot arrive, because the
 * task has ended, is lost.
 */
export function sendInput(session: Session, containerId: string, taskId: number, input: Input): void {
  const task = findTask(session, containerId, taskId)
  if (task === undefined || task.exitCode !== undefined) return
  updateTask(session, containerId, { ...task, pendingInput: [...(task.pendingInput ?? []), input] })
  runTasks(session)
}

/** Kills every process of a container at once, paused or not, main program last. */
export function stopAllTasks(session: Session, containerId: string): void {
  const { tasks } = containerById(session, containerId)
  const main = tasks.find((task) => task.main)
  if (main === undefined) return
  runBurst(session, containerId, {
    ...main,
    pendingSignals: [{ processId: main.start.id, signal: 'KILL', fromHost: true }],
  })
}

/**
 * Takes the result of an exec that has ended. What it left running in the background goes on.
 * @throws Error when there is no such task or it has not ended
 */
export function reapTask(session: Session, containerId: string, taskId: number): Task {
  const task = findTask(session, containerId, taskId)
  if (task?.exitCode === undefined) throw new Error(`Task ${taskId} of container ${containerId} has not ended`)
  if (task.processes.length === 0) removeTask(session, containerId, taskId)
  else updateTask(session, containerId, { ...task, reaped: true })
  return task
}
