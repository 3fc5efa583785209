/** What has happened on a machine, as the daemon remembers it for `docker events` (moby, daemon/events/events.go). */
import type { Container } from './containers/container'
import type { DaemonNote, DescribedContainer, EngineEvent, EventLog } from './events'
import type { Image } from './images/image'

/** The parts of a machine that an entry is made from. */
type Observed = {
  readonly clock: number
  readonly containers: ReadonlyMap<string, Container>
  readonly images: ReadonlyMap<string, Image>
  readonly eventLog?: EventLog
}

/** Events that only the page shows: the daemon does not report them. */
const unreported = ['file.', 'layer.', 'mount.', 'build.', 'registry.', 'process.']

/** How many messages the daemon remembers. */
const remembered = 256

/** The log with one more entry, or the same log for an event that the daemon does not report. */
export function withEvent(machine: Observed, event: EngineEvent | DaemonNote): EventLog | undefined {
  const { eventLog } = machine
  if (unreported.some((prefix) => event.type.startsWith(prefix))) return eventLog
  const containerId = containerOf(event)
  if (isBuilders(machine, containerId)) return eventLog
  const container = containerId === undefined ? undefined : describeContainer(machine, containerId)
  const imageLabels = machine.images.get(imageOf(event))?.settings.labels
  return {
    ...(eventLog === undefined ? {} : { earlier: eventLog }),
    time: machine.clock,
    event,
    ...(container === undefined ? {} : { container }),
    ...(imageLabels === undefined || imageLabels === null ? {} : { imageLabels }),
  }
}

/** What a build runs is its own business. */
function isBuilders({ containers }: Observed, containerId: string | undefined): boolean {
  return containerId !== undefined && containers.get(containerId)?.builderMounts !== undefined
}

function containerOf(event: EngineEvent | DaemonNote): string | undefined {
  if (event.type === 'note') return event.subject === 'container' ? event.id : undefined
  return 'containerId' in event ? event.containerId : undefined
}

function imageOf(event: EngineEvent | DaemonNote): string {
  if (event.type === 'note') return event.subject === 'image' ? event.id : ''
  return 'imageId' in event && event.type.startsWith('image.') ? event.imageId : ''
}

function describeContainer(machine: Observed, id: string): DescribedContainer | undefined {
  const known = machine.containers.get(id)
  if (known !== undefined) return { name: known.name, image: known.settings.image, labels: known.settings.labels }
  for (const { event, container } of newestFirst(machine.eventLog)) {
    if (containerOf(event) === id && container !== undefined) return container
  }
  return undefined
}

function* newestFirst(log: EventLog | undefined): Generator<EventLog, void, undefined> {
  for (let entry = log; entry !== undefined; entry = entry.earlier) yield entry
}

/**
 * The remembered entries from one time to another, both included, oldest first.
 * @param isReported entries that count: the others do not push any out of the daemon's memory
 */
export function eventsBetween(
  log: EventLog | undefined,
  from: number,
  to: number,
  isReported: (entry: EventLog) => boolean,
): readonly EventLog[] {
  const found: EventLog[] = []
  let seen = 0
  for (const entry of newestFirst(log)) {
    if (entry.time < from || seen === remembered) break
    if (!isReported(entry)) continue
    seen += 1
    if (entry.time <= to) found.push(entry)
  }
  return found.reverse()
}

/** The entries that came after one, oldest first. */
export function eventsAfter(log: EventLog | undefined, last: EventLog | undefined): readonly EventLog[] {
  const found: EventLog[] = []
  for (let entry = log; entry !== undefined && entry !== last; entry = entry.earlier) found.push(entry)
  return found.reverse()
}
