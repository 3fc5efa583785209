/** Ending containers: stop, kill and restart (moby, daemon/stop.go, kill.go and restart.go). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import { advanceUntil } from '../processes/clock'
import type { SignalName } from '../processes/program'
import { signalTask, stopAllTasks } from '../processes/scheduler'
import { parseSignal } from '../processes/signals'
import { emit, note, type Session } from '../session'
import type { Container } from './container'
import { explain } from './explain'
import { checkSignal, requireSignal } from './signal'
import { startContainer } from './start'
import { findContainer, isRunning, updateState } from './store'

/** Seconds between the stop signal and KILL where nobody names another time. */
const defaultGrace = 10

export type StopOptions = {
  /** Seconds; negative waits for ever; absent takes the container's own or 10. */
  readonly timeout?: number
  /** As written; absent takes the container's own or TERM. */
  readonly signal?: string
}

/**
 * `docker stop`: asks a container to end; the daemon's timers end it by force once its time is over. One that does not run is left alone.
 * @returns its identifier
 * @throws EngineError in the daemon's words
 */
export function requestStop(session: Session, reference: string, options: StopOptions): string {
  const container = findContainer(session, reference)
  if (isRunning(container)) {
    explain(`cannot stop container: ${reference}`, () => askToEnd(session, container, options))
  }
  return container.id
}

type EndOptions = StopOptions & { readonly keeps?: boolean }

function askToEnd(session: Session, container: Container, { timeout, signal, keeps = false }: EndOptions): void {
  const wanted = signal || container.settings.stopSignal || 'TERM'
  checkSignal(wanted)
  const name = parseSignal(wanted)
  const seconds = timeout ?? container.settings.stopTimeout ?? defaultGrace
  updateState(session, container.id, { stoppedByHand: true })
  if (cancelRestart(session, container)) return
  const killAt = seconds < 0 ? Number.POSITIVE_INFINITY : session.machine.clock + seconds * 1000
  updateState(session, container.id, { stopping: { killAt, keeps } })
  thaw(session, container)
  // The kernel refuses a number that is no signal; the daemon waits all the same.
  if (name !== undefined) send(session, container, name)
}

/** Ends a container by force that did not end in its time. */
export function endByForce(session: Session, containerId: string): void {
  note(session, 'container', 'kill', containerId, { signal: '9' })
  stopAllTasks(session, containerId)
}

/** True as soon as the container is gone or has no processes. */
export function hasEnded(containerId: string): (machine: Machine) => boolean {
  return (machine) => {
    const container = machine.containers.get(containerId)
    return container === undefined || !isRunning(container)
  }
}

/** True as soon as the run that a container is in is over, or the next one where it waits to be restarted. */
export function hasEndedRun({ id, state }: Container): (machine: Machine) => boolean {
  const ended = hasEnded(id)
  return (machine) => ended(machine) || machine.containers.get(id)?.state.finished !== state.finished
}

/** A container between two runs simply stays down. */
function cancelRestart(session: Session, { id, state }: Container): boolean {
  if (state.status !== 'restarting') return false
  updateState(session, id, { status: 'exited' })
  return true
}

/** Signals reach a paused container's processes only when it goes on. */
function thaw(session: Session, { id, state }: Container): void {
  if (state.status === 'paused') updateState(session, id, { status: 'running' })
}

function send(session: Session, { id, name }: Container, signal: SignalName): void {
  emit(session, { type: 'container.signalled', containerId: id, name, signal })
  if (signal === 'KILL') stopAllTasks(session, id)
  else signalTask(session, id, { taskId: 1 }, signal)
}

/** `docker kill`. @throws EngineError in the daemon's words. */
export function killContainer(session: Session, reference: string, signal: string): void {
  const { container, name } = explain(`cannot kill container: ${reference.replace(/^\//, '')}`, () => {
    const wanted = requireSignal(signal || 'KILL')
    const found = findContainer(session, reference)
    if (!isRunning(found)) throw new EngineError('conflict', `container ${found.id} is not running`)
    return { container: found, name: wanted }
  })
  updateState(session, container.id, { stoppedByHand: true })
  if (cancelRestart(session, container)) return
  thaw(session, container)
  send(session, container, name)
}

/** Ends a container at once, whatever it does, as `docker rm -f` needs it. */
export function killAtOnce(session: Session, container: Container): void {
  updateState(session, container.id, { stoppedByHand: true })
  if (cancelRestart(session, container)) return
  thaw(session, container)
  send(session, container, 'KILL')
}

/**
 * The first half of `docker restart`: asks a container to end, and keeps it even if it would remove itself at its end. One that does not
 * run is left alone.
 * @returns its identifier
 * @throws EngineError in the daemon's words
 */
export function requestRestart(session: Session, reference: string, options: StopOptions): string {
  const container = findContainer(session, reference)
  if (isRunning(container)) {
    explain(`Cannot restart container ${reference}`, () => askToEnd(session, container, { ...options, keeps: true }))
  }
  return container.id
}

/**
 * The second half: starts it again. A container that has not ended yet is waited for, as the daemon does it for a client that has left.
 * @throws EngineError in the daemon's words
 */
export function completeRestart(session: Session, reference: string, id: string): void {
  advanceUntil(session, hasEnded(id), Number.POSITIVE_INFINITY)
  explain(`Cannot restart container ${reference}`, () => startContainer(session, id))
  note(session, 'container', 'restart', id)
}
