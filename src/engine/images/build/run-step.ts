/** RUN: a process in a container of its own, which is gone when the step ends. */
import type { Container, LogEntry } from '../../containers/container'
import { defaultHostSettings } from '../../containers/create-request'
import { openContainerFileSystem } from '../../containers/file-system'
import type { Mount } from '../../containers/mount'
import { ProgramStartError, prepareProgram } from '../../containers/program-start'
import { containerById, storeContainer } from '../../containers/store'
import { requireAccountFiles } from '../../containers/users'
import { EngineError } from '../../errors'
import type { LayerTree } from '../../filesystem/node'
import { normalisePath, parentPath } from '../../filesystem/paths'
import { emptyTree } from '../../filesystem/tree'
import { nextIdentifier } from '../../identifiers'
import { advanceUntil } from '../../processes/clock'
import { runTasks, startTask } from '../../processes/scheduler'
import { change, openSession, type Session } from '../../session'
import type { RunStep } from './plan-types'
import { mountPoints } from './step-mounts'

export type RunResult = {
  readonly logs: readonly LogEntry[]
  readonly exitCode: number
  /** Why it failed, where that was not the program's own doing. */
  readonly reason?: string
  readonly changes: LayerTree
  /** The mounts as the process left them. */
  readonly mounts: readonly Mount[]
}

/** A step that never ends is given up after this many logical milliseconds. */
const longestRun = 3_600_000

function temporaryContainer(
  session: Session,
  step: RunStep,
  layers: readonly string[],
  mounts: readonly Mount[],
): Container {
  const { clock } = session.machine
  const [path = '', ...rest] = step.arguments
  return {
    id: nextIdentifier(session),
    name: 'buildkitsandbox',
    created: clock,
    imageId: '',
    path,
    arguments: rest,
    settings: {
      hostname: 'buildkitsandbox',
      domainName: '',
      user: step.user,
      attachStdin: false,
      attachStdout: true,
      attachStderr: true,
      terminal: false,
      openStdin: false,
      environment: step.environment,
      command: null,
      entrypoint: null,
      image: '',
      volumes: [],
      workingDirectory: normalisePath(step.workingDirectory),
      exposedPorts: [],
      labels: new Map(),
    },
    hostSettings: {
      ...defaultHostSettings,
      networkMode: step.network === 'default' ? defaultHostSettings.networkMode : step.network,
      extraHosts: step.extraHosts,
      sharedMemorySize: step.sharedMemorySize,
      ulimits: step.ulimits,
    },
    state: {
      status: 'running',
      processId: 0,
      exitCode: 0,
      error: '',
      outOfMemoryKilled: false,
      started: clock,
      stoppedByHand: false,
    },
    restartCount: 0,
    layers: [...layers],
    builderMounts: mountPoints(mounts),
    writable: emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: clock }),
    mounts,
    endpoints: [],
    boundPorts: [],
    logs: [],
    tasks: [],
    nextProcessId: 1,
  }
}

const openAsRoot = (session: Session, id: string) =>
  openContainerFileSystem(session, id, { userId: 0, groupId: 0, groups: [] })

/** A here-document with an interpreter line is a file that the step runs. */
function writeScript(session: Session, id: string, { script }: RunStep): void {
  if (script === undefined) return
  const files = openAsRoot(session, id)
  const directory = parentPath(script.path)
  if (!files.exists(directory)) files.makeDirectory(directory)
  files.writeFile(script.path, new TextEncoder().encode(script.content))
  files.changeMode(script.path, 0o755)
}

function runToEnd(session: Session, container: Container, step: RunStep): RunResult {
  writeScript(session, container.id, step)
  requireAccountFiles(openAsRoot(session, container.id), step.user)
  const { program, ...specification } = prepareProgram(session, container, {
    arguments: step.arguments,
    environment: [...step.environment, 'HOSTNAME'],
    user: step.user,
    workingDirectory: container.settings.workingDirectory,
    terminal: false,
    standardInputStaysOpen: false,
  })
  startTask(session, container.id, { ...specification, joinedOutput: true }, program, true)
  runTasks(session)
  const hasEnded = () => containerById(session, container.id).state.status !== 'running'
  const ended = hasEnded() || advanceUntil(session, hasEnded, longestRun)
  const { logs, state, writable: changes, mounts } = containerById(session, container.id)
  if (!ended) return { logs, exitCode: 1, reason: 'context canceled', changes, mounts }
  return { logs, exitCode: state.exitCode, changes, mounts }
}

function startFailure(session: Session, container: Container, error: EngineError): RunResult {
  const { writable: changes, mounts } = container
  if (!(error instanceof ProgramStartError)) return { logs: [], exitCode: 1, reason: error.message, changes, mounts }
  const stage = 'runc run failed: unable to start container process: error during container init'
  const text = `${stage}: ${error.message}\n`
  return { logs: [{ stream: 'stderr', time: session.machine.clock, text }], exitCode: 1, changes, mounts }
}

/**
 * Runs the step on top of the layers. The clock moves by as long as it takes.
 * The container and its events are the builder's own business, so neither is seen outside.
 */
export function runStep(
  session: Session,
  step: RunStep,
  layers: readonly string[],
  mounts: readonly Mount[],
): RunResult {
  const inner = openSession(session.machine, session.programs, session.timers)
  const container = storeContainer(inner, temporaryContainer(inner, step, layers, mounts))
  let result: RunResult
  try {
    result = runToEnd(inner, container, step)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    result = startFailure(inner, container, error)
  }
  const containers = new Map(inner.machine.containers)
  containers.delete(container.id)
  session.machine = inner.machine
  change(session, { containers })
  return result
}
