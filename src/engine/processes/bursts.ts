/**
 * Bursts: a task runs until it waits, and what follows from that for its container. When its main program ends, its other tasks
 * are killed (the pid namespace goes), and `mainProcessExited` of `containers/exit.ts` is told.
 */
import { mainProcessExited } from '../containers/exit'
import { processMates, processOwner } from '../containers/process-namespace'
import { containerById, isRunning } from '../containers/store'
import { emit, note, type Session } from '../session'
import type { SentRequest } from './sockets'
import type { Task } from './task'
import { keepLiveTask, type LiveTask, takeLiveTask } from './task-replay'
import { findTask, removeTask, updateTask } from './task-store'

/** Exit code of a task that KILL ends. */
const killedExitCode = 137

/** Tasks that have the processor: the one that runs, and those that wait for its answer. */
const inMotion = new WeakMap<Session, Set<string>>()

function withTaskInMotion<Result>(session: Session, containerId: string, task: Task, action: () => Result): Result {
  const names = inMotion.get(session) ?? new Set()
  inMotion.set(session, names)
  const name = `${containerId} ${task.id}`
  names.add(name)
  try {
    return action()
  } finally {
    names.delete(name)
  }
}

/**
 * Gives a request to a task and lets it run. Returns its answer; undefined when it waits again without one, or when it is
 * itself waiting for the one who asks.
 */
export function deliverRequest(
  session: Session,
  containerId: string,
  taskId: number,
  request: SentRequest,
): Uint8Array | undefined {
  const task = findTask(session, containerId, taskId)
  if (task === undefined || inMotion.get(session)?.has(`${containerId} ${taskId}`)) return undefined
  return runBurst(session, containerId, task, request)
}

/** Bursts of a task within one command of the user: a loop with a pause of a second may go on for hours, one without is stopped. */
const burstLimit = 20_000

function countBurst(session: Session, containerId: string, { id }: Task): { readonly tooOften?: number } {
  const name = `${containerId} ${id}`
  const count = (session.bursts.get(name) ?? 0) + 1
  session.bursts.set(name, count)
  return count > burstLimit ? { tooOften: burstLimit } : {}
}

/** One burst of one task, recorded in its journal. Returns the answer to the request that started it, if there is one. */
export function runBurst(
  session: Session,
  containerId: string,
  task: Task,
  request?: SentRequest,
): Uint8Array | undefined {
  const { pendingSignals: signals = [], pendingInput: input, wakesAt: _wakes, awaitsInput: _awaits, ...resting } = task
  const live = takeLiveTask(session, containerId, task)
  updateTask(session, containerId, resting)
  const { clock: time } = session.machine
  live.outside.record(session, (...delivery) => deliverRequest(session, ...delivery))
  const arrived = input === undefined ? {} : { input }
  const sent = request === undefined ? {} : { request }
  const occasion = { signals, ...arrived, ...sent, ...countBurst(session, containerId, task) }
  const answer = withTaskInMotion(session, containerId, task, () => live.runtime.burst(occasion))
  const journal = { earlier: task.journal, burst: { time, ...occasion, answers: live.outside.finish() } }
  keepLiveTask(journal, live)
  settle(session, containerId, live, { ...(findTask(session, containerId, task.id) ?? resting), journal })
  return answer
}

/** Writes the state after a burst into the machine. */
function settle(session: Session, containerId: string, { runtime }: LiveTask, task: Task): void {
  const { wakesAt, exitCode } = runtime
  const justEnded = exitCode !== undefined && task.exitCode === undefined
  const settled: Task = {
    ...task,
    processes: runtime.processes(),
    ...(wakesAt === undefined ? {} : { wakesAt }),
    ...(exitCode === undefined ? {} : { exitCode }),
    ...(runtime.awaitsInput ? { awaitsInput: true } : {}),
  }
  updateTask(session, containerId, settled)
  if (justEnded) announceExit(session, containerId, settled, exitCode)
  if (justEnded && task.main) endContainer(session, containerId, exitCode)
  else if (runtime.isOver && task.reaped) removeTask(session, containerId, task.id)
}

/** The pid namespace ends with its process 1: every other task is killed, those of containers that share it too. */
function endContainer(session: Session, containerId: string, exitCode: number): void {
  const container = containerById(session, containerId)
  const mates = processMates(session.machine, container)
  for (const task of container.tasks) if (!task.main) killTask(session, containerId, task)
  mainProcessExited(session, containerId, exitCode)
  if (processOwner(session.machine, container).id !== containerId) return
  for (const { id, tasks } of mates.filter((mate) => mate.id !== containerId && isRunning(mate))) {
    for (const task of tasks) killTask(session, id, task)
    mainProcessExited(session, id, killedExitCode)
  }
}

/** Ends what is left of a task, without giving any of its processes a turn. */
function killTask(
  session: Session,
  containerId: string,
  { wakesAt: _wakes, awaitsInput: _awaits, ...task }: Task,
): void {
  const killed = { ...task, processes: [], exitCode: task.exitCode ?? killedExitCode }
  if (task.exitCode === undefined) announceExit(session, containerId, killed, killed.exitCode)
  if (task.reaped) removeTask(session, containerId, task.id)
  else updateTask(session, containerId, killed)
}

function announceExit(session: Session, containerId: string, task: Task, exitCode: number): void {
  const { name } = containerById(session, containerId)
  const { arguments: words, execId } = task.specification
  const command = words.join(' ')
  if (execId !== undefined) {
    note(session, 'container', 'exec_die', containerId, { execID: execId, exitCode: String(exitCode) })
  }
  emit(session, { type: 'process.exited', containerId, name, command, main: task.main, exitCode })
}
