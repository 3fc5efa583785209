/**
 * The kernel's front: starts tasks in containers, lets them run, and moves the clock.
 *
 *   startTask(session, containerId, specification, program, main): number      adds a task, ready to run
 *   runTasks(session): void                                                    runs all until all wait; no time passes
 *   signalTask(session, containerId, { taskId } | { processId }, signal): void from the host, as the daemon sends it
 *   stopAllTasks(session, containerId): void                                   KILL to everything in the container
 *   deliverRequest(session, containerId, taskId, request): answer              over the network; no time passes
 *   reapTask(session, containerId, taskId): Task                               takes the result of a finished exec
 *   nextWake(machine): number | undefined                                      when anything next wants to run
 *   advanceTo(session, time): void                                             moves the clock, waking sleepers in order
 *   advanceUntil(session, condition, limit): boolean                           moves it until something has happened
 *
 * When a container's main program ends, its other tasks are killed (the pid namespace goes), and
 * `mainProcessExited` of `containers/exit.ts` is told.
 */
import { mainProcessExited } from '../containers/exit'
import { containerById, updateContainer } from '../containers/store'
import type { Machine } from '../machine'
import { change, emit, note, type Session } from '../session'
import { drawProcessIds } from './container-outside'
import type { Program, SignalName } from './program'
import type { SentRequest } from './sockets'
import type { PendingSignal, ProcessSpecification, Task } from './task'
import { keepLiveTask, type LiveTask, rememberStart, takeLiveTask } from './task-replay'
import { findTask, removeTask, updateTask } from './task-store'

/**
 * Process ids that runc's own threads use up while it starts a program, before the program's first child
 * (recorded from Docker Engine 28.5.2).
 */
const idsUsedByRuntime = 5

/** Exit code of a task that KILL ends. */
const killedExitCode = 137

/**
 * Adds a task to a container and makes it ready: it runs with the next `runTasks`.
 * @param main the container's main program: process 1, whose output is the container's log
 * @returns the task's id
 */
export function startTask(
  session: Session,
  containerId: string,
  specification: ProcessSpecification,
  program: Program,
  main: boolean,
): number {
  if (main) updateContainer(session, containerId, { nextProcessId: 1 })
  const ids = drawProcessIds(session, containerId)
  updateContainer(session, containerId, { nextProcessId: ids.id + 1 + idsUsedByRuntime })
  const { tasks, name } = containerById(session, containerId)
  const { clock } = session.machine
  const first = { ...ids, parentId: 0, started: clock }
  const ownSpecification = { ...specification }
  rememberStart(ownSpecification, program, first)
  const { arguments: words } = specification
  const command = words.join(' ')
  const task: Task = {
    id: main ? 1 : Math.max(1, ...tasks.map(({ id }) => id)) + 1,
    main,
    specification: ownSpecification,
    processes: [{ ...first, userId: specification.userId, command, arguments: words, state: 'R' }],
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

/** Kills every process of a container at once, paused or not, main program last. */
export function stopAllTasks(session: Session, containerId: string): void {
  const { tasks } = containerById(session, containerId)
  const main = tasks.find((task) => task.main)
  if (main === undefined) return
  runBurst(session, containerId, { ...main, pendingSignals: [{ processId: 1, signal: 'KILL', fromHost: true }] })
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

/** When the next task, or timer of the daemon, wants to run: milliseconds since the Unix epoch. */
export function nextWake(machine: Machine): number | undefined {
  let earliest: number | undefined
  for (const { task } of schedulable(machine)) {
    const wake = hasSignals(task) ? machine.clock : task.wakesAt
    if (wake !== undefined && (earliest === undefined || wake < earliest)) earliest = wake
  }
  return earliest
}

/** Moves the clock to `time` (milliseconds since the Unix epoch), waking sleepers in the order of their times. */
export function advanceTo(session: Session, time: number): void {
  runTasks(session)
  for (;;) {
    const wake = nextWakeOf(session)
    if (wake === undefined || wake > time) break
    passTime(session, wake)
  }
  setClock(session, time)
}

/**
 * Lets time pass from wake to wake until the condition holds.
 * @param limit milliseconds to wait at most; with a finite one the clock has moved by it when the answer is false
 * @returns whether the condition came to hold
 */
export function advanceUntil(session: Session, condition: (machine: Machine) => boolean, limit: number): boolean {
  const deadline = session.machine.clock + limit
  runTasks(session)
  while (!condition(session.machine)) {
    const wake = nextWakeOf(session)
    if (wake === undefined || wake > deadline) {
      if (Number.isFinite(deadline)) setClock(session, deadline)
      return false
    }
    passTime(session, wake)
  }
  return true
}

function nextWakeOf(session: Session): number | undefined {
  const task = nextWake(session.machine)
  const timer = session.timers?.next(session.machine)
  if (task === undefined || timer === undefined) return task ?? timer
  return Math.min(task, timer)
}

function passTime(session: Session, time: number): void {
  setClock(session, time)
  session.timers?.fire(session)
  runTasks(session)
}

function setClock(session: Session, time: number): void {
  if (time > session.machine.clock) change(session, { clock: time })
}

type Schedulable = { readonly containerId: string; readonly task: Task }

function* schedulable(machine: Machine): Generator<Schedulable, void, void> {
  for (const { id: containerId, state, tasks } of machine.containers.values()) {
    if (state.status !== 'running') continue
    for (const task of tasks) yield { containerId, task }
  }
}

function firstRunnable(machine: Machine): Schedulable | undefined {
  for (const candidate of schedulable(machine)) {
    const { task } = candidate
    if (hasSignals(task) || (task.wakesAt !== undefined && task.wakesAt <= machine.clock)) return candidate
  }
  return undefined
}

function hasSignals(task: Task): boolean {
  return task.pendingSignals !== undefined && task.pendingSignals.length > 0
}

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

/** One burst of one task, recorded in its journal. Returns the answer to the request that started it, if there is one. */
function runBurst(session: Session, containerId: string, task: Task, request?: SentRequest): Uint8Array | undefined {
  const { pendingSignals: signals = [], wakesAt: _wakesAt, ...resting } = task
  const live = takeLiveTask(session, containerId, task)
  updateTask(session, containerId, resting)
  const { clock: time } = session.machine
  live.outside.record(session, (...delivery) => deliverRequest(session, ...delivery))
  const answer = withTaskInMotion(session, containerId, task, () => live.runtime.burst(signals, request))
  const sent = request === undefined ? {} : { request }
  const journal = { earlier: task.journal, burst: { time, signals, ...sent, answers: live.outside.finish() } }
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
  }
  updateTask(session, containerId, settled)
  if (justEnded) announceExit(session, containerId, settled, exitCode)
  if (justEnded && task.main) endContainer(session, containerId, exitCode)
  else if (runtime.isOver && task.reaped) removeTask(session, containerId, task.id)
}

/** The pid namespace ends with its process 1: every other task is killed. */
function endContainer(session: Session, containerId: string, exitCode: number): void {
  for (const task of containerById(session, containerId).tasks) if (!task.main) killTask(session, containerId, task)
  mainProcessExited(session, containerId, exitCode)
}

/** Ends what is left of a task, without giving any of its processes a turn. */
function killTask(session: Session, containerId: string, { wakesAt: _wakesAt, ...task }: Task): void {
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
