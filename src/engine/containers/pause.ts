/** `docker pause` and `docker unpause`: all processes frozen where they are (moby, daemon/pause.go). */
import { EngineError } from '../errors'
import { runTasks } from '../processes/scheduler'
import { emit, type Session } from '../session'
import { interruptHealthChecks } from './health'
import { restartingRefusal } from './refusals'
import { findContainer, isRunning, updateState } from './store'

/** @throws EngineError when it does not run, or is paused already. */
export function pauseContainer(session: Session, reference: string): void {
  const container = findContainer(session, reference)
  const { id, name, state } = container
  if (!isRunning(container)) throw new EngineError('conflict', `container ${id} is not running`)
  if (state.status === 'paused') throw new EngineError('conflict', `Container ${id} is already paused`)
  if (state.status === 'restarting') throw restartingRefusal(id)
  updateState(session, id, { status: 'paused' })
  interruptHealthChecks(session, id)
  emit(session, { type: 'container.paused', containerId: id, name })
}

/** @throws EngineError when it is not paused. */
export function unpauseContainer(session: Session, reference: string): void {
  const { id, name, state } = findContainer(session, reference)
  if (state.status !== 'paused') throw new EngineError('conflict', `Container ${id} is not paused`)
  updateState(session, id, { status: 'running' })
  interruptHealthChecks(session, id)
  emit(session, { type: 'container.unpaused', containerId: id, name })
  runTasks(session)
}
