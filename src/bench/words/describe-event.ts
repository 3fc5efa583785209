/** One event of the engine as one sentence. The same words stand under the bench and are read aloud. */
import { benchEventText as text } from '../../content/text/bench-events'
import type { EngineEvent } from '../../engine/events'
import { nodeAt } from '../../engine/filesystem/tree'
import type { Machine } from '../../engine/machine'
import {
  imageOfContainer,
  imageTitle,
  instructionInWords,
  layerInStack,
  layerTitle,
  shortId,
} from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'

/** The machines on both sides of a command: what is gone has its name in the one before. */
export type Moment = { readonly before: Machine; readonly after: Machine }

type EventOf<Prefix extends string> = Extract<EngineEvent, { readonly type: `${Prefix}.${string}` }>
type ContainerEvent = EventOf<'container' | 'process'>
type FileEvent = EventOf<'file' | 'mount'>
type ImageEvent = EventOf<'layer' | 'image' | 'build'>
type BesideEvent = EventOf<'volume' | 'network' | 'registry' | 'request'>

const nameOf = ({ before, after }: Moment, imageId: string): string =>
  imageTitle(after.images.has(imageId) ? after : before, imageId)

function layerOf({ before, after }: Moment, chainId: string): string {
  return layerTitle(after.layers.has(chainId) ? after : before, chainId)
}

/** The layer that a container's file came from: its place in the image, and the image. */
function originOf({ before, after }: Moment, containerId: string, chainId: string): string {
  const machine = after.containers.has(containerId) ? after : before
  const container = machine.containers.get(containerId)
  if (container === undefined) return layerInStack(machine, [], chainId, '')
  return layerInStack(machine, container.layers, chainId, imageOfContainer(machine, container))
}

/** The size of a file after the command: it is announced when it is made, and filled later. */
function sizeOf({ after }: Moment, containerId: string, path: string): number | undefined {
  const container = after.containers.get(containerId)
  const node = container && nodeAt(container.writable, path)
  return node?.type === 'file' ? node.content.length : undefined
}

function describeFile(event: FileEvent, moment: Moment): string {
  const { name, path } = event
  switch (event.type) {
    case 'file.added':
      return text.fileAdded(name, path, sizeInWords(sizeOf(moment, event.containerId, path) ?? event.size))
    case 'file.copied-up':
      return text.fileCopiedUp(name, path, originOf(moment, event.containerId, event.from))
    case 'file.changed':
      return text.fileChanged(name, path)
    case 'file.whited-out':
      return text.fileWhitedOut(name, path, originOf(moment, event.containerId, event.from))
    case 'file.removed':
      return text.fileRemoved(name, path)
    case 'mount.written':
      return text.mountWritten[event.mount](name, path, event.source)
  }
}

function describeContainer(event: ContainerEvent, moment: Moment): string {
  switch (event.type) {
    case 'container.created':
      return text.containerCreated(event.name, nameOf(moment, event.imageId))
    case 'container.started':
      return text.containerStarted(event.name)
    case 'container.paused':
      return text.containerPaused(event.name)
    case 'container.unpaused':
      return text.containerUnpaused(event.name)
    case 'container.signalled':
      return text.containerSignalled(event.name, event.signal)
    case 'container.exited':
      return text.containerExited(event.name, event.exitCode)
    case 'container.removed':
      return text.containerRemoved(event.name)
    case 'container.renamed':
      return text.containerRenamed(event.from, event.to)
    case 'container.committed':
      return text.containerCommitted(event.name)
    case 'container.exported':
      return text.containerExported(event.name, event.path)
    case 'process.started':
      return event.main
        ? text.mainProcessStarted(event.name, event.command)
        : text.processStarted(event.name, event.command)
    case 'process.exited':
      return text.processExited(event.name, event.command, event.exitCode)
  }
}

function describeImage(event: ImageEvent, moment: Moment): string {
  switch (event.type) {
    case 'layer.committed':
      return text.layerCommitted(layerOf(moment, event.chainId), sizeInWords(event.size))
    case 'layer.removed':
      return text.layerRemoved(layerOf(moment, event.chainId))
    case 'image.created':
      return text.imageCreated[event.by](nameOf(moment, event.imageId))
    case 'image.tagged':
      return text.imageTagged(event.reference)
    case 'image.untagged':
      return text.imageUntagged(event.reference)
    case 'image.removed':
      return text.imageRemoved(nameOf(moment, event.imageId))
    case 'image.saved':
      return text.imageSaved(nameOf(moment, event.imageId), event.path)
    case 'build.step': {
      const instruction = instructionInWords(event.instruction)
      return event.cached ? text.buildStepCached(instruction) : text.buildStep(instruction)
    }
    case 'build.failed':
      return text.buildFailed(instructionInWords(event.instruction))
  }
}

/** A layer named by its diff ID, as registries know it. */
function layerByDiffId({ before, after }: Moment, diffId: string): string {
  for (const machine of [after, before]) {
    const layer = [...machine.layers.values()].find((candidate) => candidate.diffId === diffId)
    if (layer !== undefined) return layerTitle(machine, layer.chainId)
  }
  return shortId(diffId)
}

/** What a refusal says, without who says it; hints on how to get help stand in the transcript. */
export function refusal(message: string): string {
  const [line = ''] = message.split('\n')
  return line.replace(/^docker: /, '').replace(/^Error response from daemon: /, '')
}

function describeBeside(event: BesideEvent, moment: Moment): string {
  switch (event.type) {
    case 'volume.created':
      return text.volumeCreated(event.volume)
    case 'volume.populated':
      return text.volumePopulated(event.volume, nameOf(moment, event.imageId))
    case 'volume.removed':
      return text.volumeRemoved(event.volume)
    case 'network.created':
      return text.networkCreated(event.network)
    case 'network.removed':
      return text.networkRemoved(event.network)
    case 'network.connected':
      return text.networkConnected(event.name, event.network)
    case 'network.disconnected':
      return text.networkDisconnected(event.name, event.network)
    case 'registry.layer-pushed':
      return text.layerPushed[event.outcome](layerByDiffId(moment, event.diffId), event.registry)
    case 'registry.layer-pulled':
      return text.layerPulled[event.outcome](layerByDiffId(moment, event.diffId), event.registry)
    case 'registry.tagged':
      return text.registryTagged(event.registry, event.reference)
    case 'request.refused':
      return text.refused(refusal(event.message))
  }
}

const isOf =
  <Event extends EngineEvent>(...prefixes: readonly string[]) =>
  (event: EngineEvent): event is Event =>
    prefixes.includes(event.type.slice(0, event.type.indexOf('.')))

const isFileEvent = isOf<FileEvent>('file', 'mount')
const isContainerEvent = isOf<ContainerEvent>('container', 'process')
const isImageEvent = isOf<ImageEvent>('layer', 'image', 'build')
const isBesideEvent = isOf<BesideEvent>('volume', 'network', 'registry', 'request')

/** Puts an event into words for somebody who sees this for the first time. */
export function describeEvent(event: EngineEvent, moment: Moment): string {
  if (isFileEvent(event)) return describeFile(event, moment)
  if (isContainerEvent(event)) return describeContainer(event, moment)
  if (isImageEvent(event)) return describeImage(event, moment)
  return isBesideEvent(event) ? describeBeside(event, moment) : ''
}
