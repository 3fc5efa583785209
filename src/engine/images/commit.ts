/** `docker commit`: a container's layer becomes an image's (moby, daemon/commit.go and daemon/images/image_commit.go). */
import type { Container } from '../containers/container'
import { interruptHealthChecks } from '../containers/health'
import { findContainer, isRunning } from '../containers/store'
import { asCommitted } from '../filesystem/changes'
import { sha256 } from '../oci/digest'
import { emit, note, type Session } from '../session'
import { applyChanges } from './changes'
import { engineVersion, writeCommittedConfiguration } from './configuration-writer'
import type { HistoryEntry, Image, ImageSettings } from './image'
import { imageById } from './lookup'
import { familiarName, type ImageReference } from './reference'
import { addImage, addLayer, layersOf, tagImage } from './store'

export type CommitRequest = {
  /** Name or identifier. */
  readonly container: string
  readonly reference?: ImageReference
  readonly message: string
  readonly author: string
  /** Whether its processes stand still meanwhile. */
  readonly pause: boolean
  /** Instructions that change the settings. */
  readonly changes: readonly string[]
}

/** The container's settings as an image keeps them. */
function settingsOf({ settings }: Container): ImageSettings {
  return {
    user: settings.user,
    exposedPorts: settings.exposedPorts,
    environment: settings.environment,
    entrypoint: settings.entrypoint,
    command: settings.command,
    volumes: settings.volumes,
    workingDirectory: settings.workingDirectory,
    labels: settings.labels,
    onBuild: null,
    ...(settings.stopSignal === undefined ? {} : { stopSignal: settings.stopSignal }),
    ...(settings.stopTimeout === undefined ? {} : { stopTimeout: settings.stopTimeout }),
    ...(settings.healthcheck === undefined ? {} : { healthcheck: settings.healthcheck }),
  }
}

/** What changes have emptied of the command comes from the container after all (moby, daemon/commit.go, `merge`). */
function withCommandOf(own: ImageSettings, changed: ImageSettings): ImageSettings {
  if ((changed.entrypoint ?? []).length > 0) return changed
  const command = (changed.command ?? []).length > 0 ? changed.command : own.command
  return { ...changed, entrypoint: own.entrypoint, command }
}

function historyEntry(
  container: Container,
  request: CommitRequest,
  created: number,
  emptyLayer: boolean,
): HistoryEntry {
  const createdBy = (container.settings.command ?? []).join(' ')
  return {
    created,
    emptyLayer,
    ...(createdBy === '' ? {} : { createdBy }),
    ...(request.author === '' ? {} : { author: request.author }),
    ...(request.message === '' ? {} : { comment: request.message }),
  }
}

function makeImage(session: Session, container: Container, request: CommitRequest): Image {
  const { machine } = session
  const created = machine.clock
  const own = settingsOf(container)
  const settings = withCommandOf(own, applyChanges(own, request.changes))
  const changes = asCommitted(container.writable)
  const added = changes.children.size === 0 ? [] : [addLayer(session, container.layers.at(-1), { tree: changes })]
  const layers = [...container.layers, ...added.map(({ chainId }) => chainId)]
  const parent = imageById(machine, container.imageId)
  const history = [...parent.history, historyEntry(container, request, created, added.length === 0)]
  const facts = {
    created,
    author: request.author,
    comment: request.message,
    architecture: parent.architecture,
    operatingSystem: parent.operatingSystem,
    history,
    diffIds: [
      ...container.layers.map((id) => machine.layers.get(id)?.diffId ?? id),
      ...added.map(({ diffId }) => diffId),
    ],
  }
  const configuration = writeCommittedConfiguration(facts, settings, {
    id: container.id,
    ...container.settings,
    settings: own,
  })
  const { diffIds: _, ...described } = facts
  return {
    ...described,
    id: sha256(configuration),
    configuration,
    dockerVersion: engineVersion,
    settings,
    layers,
    parentId: parent.id,
  }
}

/** Makes an image and returns its ID; a container that changed nothing adds no layer. Throws EngineError. */
export function commitContainer(session: Session, request: CommitRequest): string {
  const container = findContainer(session, request.container, request.container)
  const image = makeImage(session, container, request)
  const pauses = request.pause && isRunning(container) && container.state.status !== 'paused'
  if (pauses) note(session, 'container', 'pause', container.id)
  addImage(session, image)
  announce(session, container, image, request)
  if (pauses) {
    interruptHealthChecks(session, container.id)
    note(session, 'container', 'unpause', container.id)
  }
  return image.id
}

function announce(session: Session, container: Container, image: Image, { message, reference }: CommitRequest): void {
  const layer = layersOf(session.machine, image)[container.layers.length]
  if (layer !== undefined) {
    const createdBy = image.history.at(-1)?.createdBy ?? ''
    emit(session, { type: 'layer.committed', chainId: layer.chainId, createdBy, size: layer.size })
  }
  emit(session, { type: 'image.created', imageId: image.id, by: 'commit' })
  if (reference !== undefined) tagImage(session, image.id, reference)
  emit(session, {
    type: 'container.committed',
    containerId: container.id,
    name: container.name,
    imageId: image.id,
    ...(message === '' ? {} : { comment: message }),
    ...(reference === undefined ? {} : { reference: familiarName(reference) }),
  })
}
