/** Containers that share the processes of another one (`--pid container:NAME`; `pid_namespaces(7)`). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Session } from '../session'
import type { Container } from './container'
import type { CreateRequest } from './create-request'
import { findContainer, isRunning } from './store'

const prefix = 'container:'

/** The container that process 1 belongs to: itself, or the one whose processes it shares. */
export function processOwner(machine: Machine, container: Container): Container {
  const { pidMode = '' } = container.hostSettings
  return machine.containers.get(pidMode.slice(prefix.length)) ?? container
}

/** All containers whose processes see each other, the container itself among them. */
export function processMates(machine: Machine, container: Container): readonly Container[] {
  const { id } = processOwner(machine, container)
  return [...machine.containers.values()].filter((one) => processOwner(machine, one).id === id)
}

/** The request with the shared container by its ID. @throws EngineError when it is not there */
export function resolveSharedProcesses(session: Session, request: CreateRequest): CreateRequest {
  const { pidMode = '' } = request.hostSettings
  if (pidMode === '') return request
  const reference = pidMode.slice(prefix.length)
  const { id } = findContainer(session, reference, reference)
  return { ...request, hostSettings: { ...request.hostSettings, pidMode: `${prefix}${id}` } }
}

/** @throws EngineError when the container whose processes are to be shared is gone or does not run */
export function checkJoinedProcesses(session: Session, { hostSettings: { pidMode = '' } }: Container): void {
  if (pidMode === '') return
  const id = pidMode.slice(prefix.length)
  if (isRunning(findContainer(session, id))) return
  throw new EngineError('conflict', `failed to join PID namespace: container ${id} is not running`)
}
