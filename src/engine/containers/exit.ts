/**
 * What the daemon does when a container's main process has ended (moby, daemon/monitor.go, `handleContainerExit`):
 * it releases addresses and ports, and then restarts the container, removes it, or leaves it as exited.
 */
import { withoutAddresses } from '../networks/endpoint-state'
import { emit, note, type Session } from '../session'
import { emptyTemporaryVolumes } from '../storage/volume-use'
import type { Container, ContainerState } from './container'
import { released } from './held-sources'
import { forgetContainer } from './removal'
import { reportDisconnected, reportUnmounted } from './reports'
import { restartDelay, restartEffort, shouldRestart } from './restart-policy'
import { containerById, storeContainer } from './store'

/** Called by the kernel once the main process is gone; `exitCode` is 128 + the number when a signal ended it. */
export function mainProcessExited(session: Session, containerId: string, exitCode: number): void {
  const container = containerById(session, containerId)
  const finished = session.machine.clock
  const restarts = shouldRestart(container, exitCode)
  const { runtimeFiles: _gone, ...kept } = container
  const ended = storeContainer(session, {
    ...kept,
    restartCount: restarts ? container.restartCount + 1 : container.restartCount,
    endpoints: container.endpoints.map(withoutAddresses),
    boundPorts: [],
    // What a RUN step leaves in its mounts is the builder's to keep or to forget.
    mounts: container.builderMounts === undefined ? container.mounts.map(unmounted) : container.mounts,
    tasks: container.tasks.filter((task) => !task.main),
    state: restarts ? restartingState(container, exitCode, finished) : exitedState(container, exitCode, finished),
  })
  reportDisconnected(session, container)
  reportUnmounted(session, container)
  emptyTemporaryVolumes(session, container)
  if (container.state.stopping) note(session, 'container', 'stop', containerId)
  const seconds = Math.floor((finished - (container.state.started ?? finished)) / 1000)
  emit(session, { type: 'container.exited', containerId, name: container.name, exitCode, seconds })
  const { removing = false, stopping } = container.state
  if (!restarts && container.hostSettings.autoRemove && !removing && !stopping?.keeps) {
    forgetContainer(session, ended, { volumes: true })
  }
}

function exitedState(container: Container, exitCode: number, finished: number): ContainerState {
  const { restartAt: _restart, restartDelay: _delay, stopping: _stopping, health, ...state } = container.state
  return { ...state, ...checksOver(health), status: 'exited', processId: 0, exitCode, lastExitCode: exitCode, finished }
}

function restartingState(container: Container, exitCode: number, finished: number): ContainerState {
  const { health, ...state } = container.state
  const delay = restartDelay(state.restartDelay ?? 0, state.started ?? finished, finished)
  return {
    ...state,
    ...checksOver(health),
    status: 'restarting',
    processId: 0,
    exitCode,
    lastExitCode: exitCode,
    finished,
    restartDelay: delay,
    restartAt: finished + delay + restartEffort,
  }
}

/** A container that does not run is not checked, and counts as unhealthy (moby, daemon/health.go). */
function checksOver(health: ContainerState['health']): Pick<ContainerState, 'health'> {
  if (health === undefined) return {}
  const { nextCheckAt: _next, probe: _probe, ...rest } = health
  return { health: { ...rest, status: 'unhealthy' } }
}

/** The memory behind a tmpfs goes back when the container stops, and a bind mount lets go. */
function unmounted(mount: Container['mounts'][number]): Container['mounts'][number] {
  if (mount.type !== 'tmpfs') return released(mount)
  return { ...mount, files: { ...mount.files, children: new Map() } }
}
