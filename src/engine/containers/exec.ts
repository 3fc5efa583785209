/** `docker exec`: another program in a container that runs (moby, daemon/exec.go). */

import { EngineError } from '../errors'
import { reapTask, runTasks, startTask } from '../processes/scheduler'
import type { Task } from '../processes/task'
import { findTask, updateTask } from '../processes/task-store'
import type { Session } from '../session'
import { detachCharacters } from './detach-keys'
import { badProcess, findUserInside, ProgramStartError, prepareProgram } from './program-start'
import { checkCanExec } from './refusals'
import { announceExec } from './reports'
import { findContainer } from './store'

export type ExecRequest = {
  readonly command: readonly string[]
  /** `NAME=value`, added to the container's own. */
  readonly environment: readonly string[]
  /** '' takes the container's. */
  readonly user: string
  /** '' takes the container's. */
  readonly workingDirectory: string
  readonly terminal: boolean
  /** It may do all that root can, whatever the container may. */
  readonly privileged: boolean
  /** '' takes Docker's own. */
  readonly detachKeys: string
  /** Whether a client holds standard input open. */
  readonly inputStaysOpen: boolean
}

/** A program that has been started in a container. */
export type RunningExec = { readonly containerId: string; readonly taskId: number }

/**
 * Starts the program and lets it run up to its first wait.
 * @throws EngineError in the daemon's words, ProgramStartError with runc's ("OCI runtime exec failed: …").
 */
export function startExec(session: Session, reference: string, request: ExecRequest): RunningExec {
  const container = findContainer(session, reference)
  checkCanExec(container, reference)
  const { settings } = container
  if (request.user !== '') findUserInside(session, container, request.user)
  if (detachCharacters(request.detachKeys) === undefined) {
    throw new EngineError('invalid-argument', `Invalid escape keys (${request.detachKeys}) provided`)
  }
  const execId = announceExec(session, container.id, request.command)
  try {
    const { program, ...specification } = prepareProgram(session, container, {
      arguments: request.command,
      environment: request.environment,
      user: request.user || settings.user,
      workingDirectory: request.workingDirectory || settings.workingDirectory,
      terminal: request.terminal,
      standardInputStaysOpen: request.inputStaysOpen,
    })
    const rights = request.privileged ? ({ privileged: true } as const) : {}
    const taskId = startTask(session, container.id, { ...specification, ...rights, execId }, program, false)
    runTasks(session)
    return { containerId: container.id, taskId }
  } catch (error) {
    if (!(error instanceof ProgramStartError)) throw error
    const stage = error.exitCode === badProcess ? 'exec failed' : 'exec failed: unable to start container process'
    throw new ProgramStartError(`OCI runtime exec failed: ${stage}: ${error.message}`, error.exitCode)
  }
}

/** Nobody waits for this one: its result is thrown away as soon as it has ended. */
export function detachExec(session: Session, { containerId, taskId }: RunningExec): void {
  const task = findTask(session, containerId, taskId)
  if (task === undefined) return
  if (task.exitCode === undefined) updateTask(session, containerId, { ...task, reaped: true })
  else reapTask(session, containerId, taskId)
}

/** The task of an exec as it is now; undefined once it, or its container, is gone. */
export function execTask(session: Session, { containerId, taskId }: RunningExec): Task | undefined {
  return (
    findTask(session, containerId, taskId) ?? session.departed.get(containerId)?.tasks.find(({ id }) => id === taskId)
  )
}
