/** Starting a container: networks, mounts and the main process (moby, daemon/start.go). */
import { EngineError } from '../errors'
import { withoutAddresses } from '../networks/endpoint-state'
import { runTasks, startTask } from '../processes/scheduler'
import { emit, type Session } from '../session'
import type { Container } from './container'
import { checkControlGroup } from './control-group-refusals'
import { startHealthChecks } from './health'
import { hostDevices } from './host-devices'
import { checkKernelSettings } from './kernel-settings'
import { openLog } from './log-driver'
import { checkVolumes, makeHostDirectories, makeMountPoints } from './mount-targets'
import { checkJoinedNetwork, setUpNetworking } from './networking'
import { checkJoinedProcesses } from './process-namespace'
import {
  findUserInside,
  makeWorkingDirectory,
  type PreparedProgram,
  ProgramStartError,
  prepareProgram,
} from './program-start'
import { forgetContainer } from './removal'
import { reportConnected, reportDisconnected, reportMounted, reportUnmounted } from './reports'
import { checkLimits } from './resource-check'
import { initFailure } from './runc'
import { containerById, findContainer, storeContainer, updateContainer, updateState } from './store'
import { checkTemporaryOptions } from './temporary-options'

/**
 * `docker start`. A container that runs already is left alone.
 * @throws EngineError in the daemon's words, ProgramStartError when the program cannot be started.
 */
export function startContainer(session: Session, reference: string): Container {
  const container = findContainer(session, reference)
  const { status } = container.state
  if (status === 'paused') {
    throw new EngineError('conflict', 'cannot start a paused container, try unpause instead')
  }
  if (status === 'running' || status === 'restarting') return container
  const { memory, nanoCpus, limits = {} } = container.hostSettings
  checkLimits({ memory, nanoCpus, limits }, false)
  updateContainer(session, container.id, { restartCount: 0 })
  return launch(session, container.id)
}

/** Starts a container that does not run, for a client or for its restart policy. */
export function launch(session: Session, id: string): Container {
  try {
    begin(session, id)
  } catch (error) {
    if (error instanceof EngineError) noteFailure(session, id, error)
    throw error
  }
  return session.machine.containers.get(id) ?? session.departed.get(id) ?? containerById(session, id)
}

/** In the daemon's order: the network comes last, when the program is known to be there. */
function begin(session: Session, id: string): void {
  checkJoinedNetwork(session, containerById(session, id))
  checkJoinedProcesses(session, containerById(session, id))
  hostDevices(session.machine, containerById(session, id))
  for (const options of containerById(session, id).hostSettings.temporaryFileSystems.values()) {
    checkTemporaryOptions(options)
  }
  checkVolumes(session, containerById(session, id))
  reportMounted(session, containerById(session, id))
  makeHostDirectories(session, containerById(session, id))
  // The daemon knows the user before it hands over to runc, which makes the mount points.
  const created = containerById(session, id)
  findUserInside(session, created, created.settings.user)
  makeMountPoints(session, id)
  openLog(containerById(session, id).hostSettings)
  updateContainer(session, id, { logOpened: true })
  makeWorkingDirectory(session, containerById(session, id))
  checkControlGroup(containerById(session, id))
  checkKernelSettings(containerById(session, id))
  const { program, ...specification } = prepareMain(session, containerById(session, id))
  setUpNetworking(session, id)
  const container = containerById(session, id)
  const { restartAt: _restart, finished, ...state } = container.state
  storeContainer(session, {
    ...container,
    state: {
      ...state,
      ...(finished === undefined ? {} : { finished }),
      status: 'running',
      started: session.machine.clock,
      processId: session.machine.nextProcessId,
      exitCode: 0,
      error: '',
      outOfMemoryKilled: false,
      stoppedByHand: false,
    },
  })
  startHealthChecks(session, id)
  reportConnected(session, container)
  emit(session, { type: 'container.started', containerId: id, name: container.name })
  startTask(session, id, specification, program, true)
  runTasks(session)
}

function prepareMain(session: Session, container: Container): PreparedProgram {
  const { settings } = container
  try {
    return prepareProgram(session, container, {
      arguments: [container.path, ...container.arguments],
      user: settings.user,
      workingDirectory: settings.workingDirectory,
      terminal: settings.terminal,
      // With -i it waits for whoever attaches; without it nobody types at its terminal, and nobody hangs up.
      standardInputStaysOpen: settings.openStdin || settings.terminal,
      behindInit: container.hostSettings.init,
    })
  } catch (error) {
    if (!(error instanceof ProgramStartError)) throw error
    throw new ProgramStartError(`${initFailure}: ${error.message}`, error.exitCode)
  }
}

/** The exit code of a container that could not be started, where neither runc nor an earlier run gave another. */
const failedStartCode = 128

/** A failed start leaves its words and code, gives back addresses and ports, and `--rm` removes the container. */
function noteFailure(session: Session, id: string, error: EngineError): void {
  const container = containerById(session, id)
  reportDisconnected(session, container)
  reportUnmounted(session, container)
  updateContainer(session, id, { endpoints: container.endpoints.map(withoutAddresses), boundPorts: [] })
  const exitCode = error instanceof ProgramStartError ? error.exitCode : container.state.exitCode || failedStartCode
  const status = container.state.started === undefined ? 'created' : 'exited'
  const failed = updateState(session, id, { status, exitCode, error: error.message, processId: 0 })
  if (failed.hostSettings.autoRemove) forgetContainer(session, failed, { volumes: true })
}
