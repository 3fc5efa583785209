/** Health checks on the logical clock (moby, daemon/health.go). */
import { EngineError } from '../errors'
import type { Healthcheck } from '../images/image'
import { reapTask, runTasks, startTask } from '../processes/scheduler'
import { updateTask } from '../processes/task-store'
import { note, type Session } from '../session'
import type { Container, HealthProbe, HealthState } from './container'
import { prepareProgram } from './program-start'
import { announceExec } from './reports'
import { containerById, updateState } from './store'

/** Milliseconds, where the check names none. */
const defaultInterval = 30_000
const defaultTimeout = 30_000
const defaultStartInterval = 5_000
const defaultRetries = 3
/** Milliseconds that starting a process in a container takes a real engine: by so much each check comes later than the interval says. */
const probeTime = 60
/** Probes that `docker inspect` remembers. */
const rememberedProbes = 5
/** Characters of a probe's output that are kept. */
const longestOutput = 4096
/** The exit code of a probe that never ended by itself. */
const noExitCode = -1

/** The check of a container; undefined where it has none or `NONE`. */
function checkOf({ settings }: Container): Healthcheck | undefined {
  const [kind] = settings.healthcheck?.test ?? []
  return kind === undefined || kind === 'NONE' ? undefined : settings.healthcheck
}

/** Called when a container starts: starts to count again and plans the first check. The log of earlier checks stays. */
export function startHealthChecks(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  const check = checkOf(container)
  if (check === undefined) return
  const nextCheckAt = session.machine.clock + intervalOf(check, container, session.machine.clock)
  const log = container.state.health?.log ?? []
  updateState(session, containerId, { health: { status: 'starting', failingStreak: 0, log, nextCheckAt } })
}

/**
 * Called when a container is frozen, and when it goes on: a probe that runs is given up, the container counts as unhealthy until a check
 * says otherwise, and the wait for one starts anew.
 */
export function interruptHealthChecks(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  const check = checkOf(container)
  const { health } = container.state
  if (check === undefined || health === undefined) return
  const { probe, ...rest } = health
  const task = container.tasks.find(({ id }) => id === probe?.taskId)
  if (task !== undefined) updateTask(session, containerId, { ...task, reaped: true })
  const nextCheckAt = session.machine.clock + milliseconds(check.interval, defaultInterval)
  updateState(session, containerId, { health: { ...rest, status: 'unhealthy', nextCheckAt } })
}

/** When something is to be done about a container's health: milliseconds since the Unix epoch. */
export function nextHealthEvent(container: Container, now: number): number | undefined {
  const { status, health } = container.state
  if (status !== 'running' || health === undefined) return undefined
  if (health.probe === undefined) return health.nextCheckAt
  const { taskId, deadline } = health.probe
  const task = container.tasks.find(({ id }) => id === taskId)
  return task?.exitCode === undefined ? deadline : now
}

/** Starts the check that is due, or takes in the result of the one that runs. */
export function attendToHealth(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  const due = nextHealthEvent(container, session.machine.clock)
  const { health } = container.state
  if (due === undefined || due > session.machine.clock || health === undefined) return
  if (health.probe === undefined) startProbe(session, container, health)
  else finishProbe(session, container, health, health.probe)
}

function startProbe(session: Session, container: Container, health: HealthState): void {
  const check = checkOf(container)
  if (check === undefined) return
  const started = session.machine.clock
  const [kind, ...words] = check.test
  const { settings } = container
  const command = kind === 'CMD-SHELL' ? ['/bin/sh', '-c', words.join(' ')] : words
  const execId = announceExec(session, container.id, command)
  try {
    const { program, ...specification } = prepareProgram(session, container, {
      arguments: command,
      user: settings.user,
      workingDirectory: settings.workingDirectory,
      terminal: false,
      standardInputStaysOpen: false,
    })
    const taskId = startTask(session, container.id, { ...specification, execId }, program, false)
    const deadline = started + milliseconds(check.timeout, defaultTimeout)
    updateState(session, container.id, { health: { ...health, probe: { taskId, started, deadline } } })
    runTasks(session)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const output = `OCI runtime exec failed: exec failed: unable to start container process: ${error.message}`
    record(session, container.id, { started, finished: started, exitCode: noExitCode, output })
  }
}

function finishProbe(
  session: Session,
  container: Container,
  health: HealthState,
  { taskId, started }: NonNullable<HealthState['probe']>,
): void {
  const finished = session.machine.clock
  const task = container.tasks.find(({ id }) => id === taskId)
  if (task?.exitCode === undefined) {
    if (task !== undefined) updateTask(session, container.id, { ...task, reaped: true })
    const seconds = milliseconds(checkOf(container)?.timeout, defaultTimeout) / 1000
    const output = `Health check exceeded timeout (${seconds}s)`
    record(session, container.id, { started, finished, exitCode: noExitCode, output })
    return
  }
  const { output, exitCode = noExitCode } = reapTask(session, container.id, taskId)
  const text = output.map((chunk) => chunk.text).join('')
  const { probe: _done, ...rest } = health
  updateState(session, container.id, { health: rest })
  record(session, container.id, { started, finished, exitCode, output: text.slice(0, longestOutput) })
}

/** Adds a result and decides what it means: `retries` failures in a row make a container unhealthy, one success healthy. */
function record(session: Session, containerId: string, probe: HealthProbe): void {
  const container = containerById(session, containerId)
  const { health } = container.state
  const check = checkOf(container)
  if (health === undefined || check === undefined) return
  const log = [...health.log, probe].slice(-rememberedProbes)
  const next = session.machine.clock
  const judged = { ...judge(health, probe, check, container), log }
  if (judged.status !== health.status) note(session, 'container', `health_status: ${judged.status}`, containerId)
  const updated = updateState(session, containerId, { health: judged })
  const nextCheckAt = next + probeTime + intervalOf(check, updated, next)
  updateState(session, containerId, { health: { ...judged, nextCheckAt } })
}

function judge(
  { status, failingStreak }: HealthState,
  probe: HealthProbe,
  check: Healthcheck,
  container: Container,
): Pick<HealthState, 'status' | 'failingStreak'> {
  if (probe.exitCode === 0) return { status: 'healthy', failingStreak: 0 }
  if (status === 'starting' && inStartPeriod(check, container, probe.started)) return { status, failingStreak }
  const streak = failingStreak + 1
  return { status: streak >= (check.retries || defaultRetries) ? 'unhealthy' : status, failingStreak: streak }
}

/** Milliseconds between the end of a probe and the next one. */
function intervalOf(check: Healthcheck, container: Container, now: number): number {
  const starting = (container.state.health?.status ?? 'starting') === 'starting'
  if (starting && inStartPeriod(check, container, now)) return milliseconds(check.startInterval, defaultStartInterval)
  return milliseconds(check.interval, defaultInterval)
}

function inStartPeriod(check: Healthcheck, { state }: Container, now: number): boolean {
  return now - (state.started ?? now) < milliseconds(check.startPeriod, 0)
}

/** From the nanoseconds of the settings; 0 means the default. */
function milliseconds(nanoseconds: number | undefined, fallback: number): number {
  return nanoseconds === undefined || nanoseconds === 0 ? fallback : nanoseconds / 1e6
}
