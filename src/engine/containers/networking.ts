/** Networks and ports of a container that starts. */
import { EngineError } from '../errors'
import { nextIdentifier } from '../identifiers'
import { connectEndpoints, sharedNamespaceOnly } from '../networks/endpoints'
import { allocatePorts } from '../networks/ports'
import type { Session } from '../session'
import type { Container } from './container'
import { explain } from './explain'
import { containerById, findContainer, isRunning, updateContainer } from './store'

/**
 * Connects the container and takes its host ports; one that shares another's network has none of its own.
 * @throws EngineError "failed to set up container networking: …"
 */
export function setUpNetworking(session: Session, containerId: string): void {
  const container = containerById(session, containerId)
  if (sharesNetwork(container) && container.endpoints.length === 0) return
  explain('failed to set up container networking', () => {
    if (sharesNetwork(container)) throw sharedNamespaceOnly()
    connectEndpoints(session, containerId)
    publishPorts(session, containerById(session, containerId))
  })
}

/** True for a container that has the network of another one. */
export function sharesNetwork(container: Container): boolean {
  return joinedContainer(container) !== undefined
}

/** The container whose network this one shares, as it was named. */
function joinedContainer({ hostSettings: { networkMode } }: Container): string | undefined {
  return networkMode.startsWith('container:') ? networkMode.slice('container:'.length) : undefined
}

/** @throws EngineError when the container whose network is to be shared is not there or does not run. */
export function checkJoinedNetwork(session: Session, container: Container): void {
  const reference = joinedContainer(container)
  if (reference === undefined) return
  const other = explain('joining network namespace of container', () => findContainer(session, reference, reference))
  if (isRunning(other)) return
  throw new EngineError(
    'conflict',
    `cannot join network namespace of a non running container: container ${other.name} is ${other.state.status}`,
  )
}

/** True while the container has an address in a network that is not closed to the outside: ports lead only there. */
export function leadsOutside({ endpoints }: Container): boolean {
  return endpoints.some(({ ipAddress, internal }) => ipAddress !== undefined && internal !== true)
}

/** Takes the host ports of a container that can be reached from outside. @throws EngineError when one is taken already. */
export function publishPorts(session: Session, container: Container): void {
  if (!leadsOutside(container)) return
  const failure = () =>
    `driver failed programming external connectivity on endpoint ${container.name} (${nextIdentifier(session)})`
  const boundPorts = explain(failure, () => allocatePorts(session.machine, container))
  updateContainer(session, container.id, { boundPorts })
}
