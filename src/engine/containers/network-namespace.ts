/** Containers that share the network of another one (`--network container:NAME`). */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Session } from '../session'
import type { Container } from './container'
import type { CreateRequest } from './create-request'
import { findContainer } from './store'

const prefix = 'container:'

/** The container whose network, host name and name look-ups count: itself, or the one whose network it shares. */
export function networkOwner(machine: Machine, container: Container): Container {
  const { networkMode } = container.hostSettings
  if (!networkMode.startsWith(prefix)) return container
  return machine.containers.get(networkMode.slice(prefix.length)) ?? container
}

/** The name of the computer that the engine runs on. */
export const hostName = 'docker-host'

/** The name that the processes of a container find, its own or the host's (`--uts host`). */
export function nodeName({ settings, hostSettings }: Container): string {
  return hostSettings.utsMode === 'host' ? hostName : settings.hostname
}

/**
 * The request with the shared container by its ID, where the network mode names one that is there.
 * @throws EngineError for settings that belong to the owner of the network.
 */
export function resolveSharedNetwork(session: Session, request: CreateRequest): CreateRequest {
  const { networkMode } = request.hostSettings
  if (!networkMode.startsWith(prefix)) return request
  if (networkMode === prefix) {
    throw new EngineError('invalid-argument', 'invalid network mode: invalid container format container:<name|id>')
  }
  const conflict = conflictWithShared(request)
  if (conflict !== undefined) throw new EngineError('invalid-argument', `conflicting options: ${conflict}`)
  const owner = knownContainer(session, networkMode.slice(prefix.length))
  if (owner === undefined) return request
  return {
    ...request,
    settings: { ...request.settings, hostname: owner.settings.hostname },
    hostSettings: { ...request.hostSettings, networkMode: `${prefix}${owner.id}` },
  }
}

/** What belongs to the owner of the network and cannot be asked for (moby, runconfig/hostconfig_linux.go `validateNetMode`). */
function conflictWithShared({ settings, hostSettings, links }: CreateRequest): string | undefined {
  const { dns = [], extraHosts, portBindings, publishAllPorts } = hostSettings
  if (settings.hostname !== '') return 'hostname and the network mode'
  if (links.length > 0)
    return "container type network can't be used with links. This would result in undefined behavior"
  if (dns.length > 0) return 'dns and the network mode'
  if (extraHosts.length > 0) return 'custom host-to-IP mapping and the network mode'
  if (portBindings.length > 0 || publishAllPorts) return 'port publishing and the container type network mode'
  if (settings.exposedPorts.length > 0) return 'port exposing and the container type network mode'
  return undefined
}

function knownContainer(session: Session, reference: string): Container | undefined {
  try {
    return findContainer(session, reference, reference)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
