/** Creating a container: settings, mounts and an empty layer, but no process (moby, daemon/create.go). */
import { EngineError } from '../errors'
import type { LayerTree } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { fromComponents, normalisePath, splitPath } from '../filesystem/paths'
import { emptyTree } from '../filesystem/tree'
import { nextIdentifier, nextName } from '../identifiers'
import { findImage } from '../images/lookup'
import { requestedEndpoints } from '../networks/endpoints'
import { emit, type Session } from '../session'
import { settleCapabilities } from './capabilities'
import type { Container, ContainerState } from './container'
import type { CreateRequest } from './create-request'
import { lowerLayers, mergedDirectory } from './layers'
import { hostNetworkConflict, resolveLinks } from './links'
import { checkLogging } from './log-driver'
import { mountsOfOthers, prepareMounts } from './mount-points'
import { withDirectories } from './mount-targets'
import { checkName, checkNameIsFree } from './names'
import { hostName, resolveSharedNetwork } from './network-namespace'
import { resolveSharedProcesses } from './process-namespace'
import { checkRequest } from './request-check'
import { settleLimits } from './resource-check'
import { readSecurityOptions } from './security-options'
import { mergeSettings } from './settings'
import { storeContainer } from './store'

/** A container that has been created, and what the daemon has to remark about the request. */
export type CreatedContainer = { readonly id: string; readonly warnings: readonly string[] }

/**
 * Creates a container from an image that is here.
 * @throws EngineError in the daemon's words; then nothing has been made but the volumes with names that came before the refusal.
 */
export function createContainer(session: Session, request: CreateRequest): CreatedContainer {
  const before = session.machine
  try {
    return { id: create(session, request).id, warnings: warningsFor(request) }
  } catch (error) {
    const { identifiersDrawn, volumes } = session.machine
    session.machine = { ...before, identifiersDrawn, volumes: withNamed(before.volumes, volumes) }
    throw error
  }
}

type Volumes = Session['machine']['volumes']

/** The volumes as they were, and those with names that are new. */
function withNamed(before: Volumes, after: Volumes): Volumes {
  return new Map([...after].filter(([name, { anonymous }]) => before.has(name) || !anonymous))
}

function create(session: Session, wanted: CreateRequest): Container {
  checkRequest(session.machine, wanted)
  if (wanted.hostSettings.networkMode === 'host' && wanted.links.length > 0) throw hostNetworkConflict()
  const request = resolveSharedProcesses(session, resolveSharedNetwork(session, wanted))
  const image = findImage(session.machine, request.image)
  const id = nextIdentifier(session)
  const settings = mergeSettings(request, image.settings, request.settings.hostname || defaultHostname(request, id))
  readSecurityOptions(request.hostSettings.securityOptions)
  checkLogging(request.hostSettings)
  const endpoints = requestedEndpoints(session, request)
  if (request.name !== '') checkName(request.name)
  const name = request.name === '' ? nextName(session) : request.name.replace(/^\//, '')
  checkNameIsFree(session, name)
  const inherited = mountsOfOthers(session, request.hostSettings.volumesFrom)
  const [path = '', ...rest] = [...(settings.entrypoint ?? []), ...(settings.command ?? [])]
  const base = storeContainer(session, {
    id,
    name,
    created: session.machine.clock,
    imageId: image.id,
    path,
    arguments: rest,
    settings,
    hostSettings: settleLimits(settleCapabilities(request.hostSettings)),
    state: createdState,
    restartCount: 0,
    layers: [...image.layers],
    writable: emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: session.machine.clock }),
    mounts: [],
    endpoints,
    boundPorts: [],
    logs: [],
    tasks: [],
    nextProcessId: 1,
  })
  const layers = lowerLayers(session.machine, base)
  const writable = withWorkingDirectory(
    layers,
    base.writable,
    normalisePath(settings.workingDirectory || '/'),
    base.created,
  )
  const mounts = prepareMounts(session, {
    hostSettings: request.hostSettings,
    inherited,
    volumes: settings.volumes,
    layers: [...layers, writable],
    imageId: image.id,
    mergedDirectory: mergedDirectory(id),
  })
  const links = resolveLinks(session, request.links)
  const linked = links.length === 0 ? {} : { links }
  const container = storeContainer(session, { ...base, writable, mounts, ...linked })
  emit(session, { type: 'container.created', containerId: id, name, imageId: image.id })
  return container
}

const createdState: ContainerState = {
  status: 'created',
  processId: 0,
  exitCode: 0,
  error: '',
  outOfMemoryKilled: false,
  stoppedByHand: false,
}

/** The short ID, except in the host's own network, where the host's name is seen. */
function defaultHostname(request: CreateRequest, id: string): string {
  return request.hostSettings.networkMode === 'host' ? hostName : id.slice(0, 12)
}

function warningsFor({ hostSettings }: CreateRequest): readonly string[] {
  const discarded = hostSettings.networkMode === 'host' && hostSettings.portBindings.length > 0
  return discarded ? ['Published ports are discarded when using host network mode'] : []
}

/** The writable layer with the working directory in it, owned by root, where no layer below has it. */
function withWorkingDirectory(lowers: readonly LayerTree[], upper: LayerTree, path: string, now: number): LayerTree {
  const components = splitPath(path)
  for (let depth = 1; depth <= components.length; depth += 1) {
    const found = lookUp([...lowers, upper], fromComponents(components.slice(0, depth)))
    if (found === undefined || found.node.type === 'directory') continue
    if (found.node.type === 'symlink') return upper
    throw new EngineError('invalid-argument', `Cannot mkdir: ${path} is not a directory`)
  }
  return withDirectories(lowers, upper, path, now)
}
