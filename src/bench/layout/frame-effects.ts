/** What a command touched, and therefore what the bench should show of it. */
import type { EngineEvent, EngineEventType } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { type BenchFocus, hostFocus } from './bench-focus'

export type Touched = {
  readonly containers: ReadonlySet<string>
  /** By container ID, the paths in the order in which they were touched. */
  readonly paths: ReadonlyMap<string, readonly string[]>
}

/** Events that are seen in a container's own plates, and nowhere else so well. */
const insideEvents: ReadonlySet<EngineEventType> = new Set<EngineEventType>(['file.copied-up', 'file.whited-out'])
const fileEvents: ReadonlySet<EngineEventType> = new Set<EngineEventType>([
  ...insideEvents,
  'file.added',
  'file.changed',
  'file.removed',
])

/** Events that only the host view shows. */
const hostEvents: ReadonlySet<EngineEventType> = new Set<EngineEventType>([
  'container.created',
  'container.removed',
  'container.committed',
  'container.exited',
  'container.paused',
  'container.unpaused',
  'container.renamed',
  'container.started',
  'layer.committed',
  'layer.removed',
  'image.created',
  'image.tagged',
  'image.untagged',
  'image.removed',
  'volume.created',
  'volume.removed',
  'network.created',
  'network.removed',
  'network.connected',
  'registry.layer-pushed',
  'registry.layer-pulled',
  'request.refused',
])

/** Containers and paths that the events name. */
export function touchedBy(events: readonly EngineEvent[]): Touched {
  const containers = new Set<string>()
  const paths = new Map<string, string[]>()
  for (const event of events) {
    if (!('containerId' in event)) continue
    containers.add(event.containerId)
    if (!fileEvents.has(event.type) && event.type !== 'mount.written') continue
    if (!('path' in event)) continue
    const known = paths.get(event.containerId) ?? []
    if (!known.includes(event.path)) paths.set(event.containerId, [...known, event.path])
  }
  return { containers, paths }
}

/** The one container whose files the command changed, if it is still there. */
export function containerToLookInto(events: readonly EngineEvent[], machine: Machine): string | undefined {
  const ids = new Set<string>()
  for (const event of events) if (fileEvents.has(event.type) && 'containerId' in event) ids.add(event.containerId)
  const [only] = ids
  return ids.size === 1 && only !== undefined && machine.containers.has(only) ? only : undefined
}

/**
 * What to look at after a command: into the container when its files changed (above all when one was copied up or
 * whited out), at the host when something changed there, and where one is looking already when nothing did.
 */
export function focusAfter(events: readonly EngineEvent[], machine: Machine, now: BenchFocus): BenchFocus {
  const containerId = containerToLookInto(events, machine)
  const onHost = events.some(({ type }) => hostEvents.has(type))
  const inside = events.some(({ type }) => insideEvents.has(type))
  if (containerId !== undefined && (inside || !onHost)) return { view: 'container', containerId }
  return onHost ? hostFocus : now
}
