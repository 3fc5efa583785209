/** What has happened on a machine, as the daemon remembers it for `docker events`. */
import type { Container } from './containers/container'
import type { EngineEvent, EventLog } from './events'

/** The parts of a machine that an entry is made from. */
type Observed = {
  readonly clock: number
  readonly containers: ReadonlyMap<string, Container>
  readonly eventLog?: EventLog
}

/** Events that only the page shows: the daemon does not report them. */
const unreported = ['file.', 'layer.', 'mount.', 'build.', 'registry.', 'process.', 'request.']

/** The log with one more event, or the same log for an event that the daemon does not report. */
export function withEvent(machine: Observed, event: EngineEvent): EventLog | undefined {
  const { eventLog } = machine
  if (unreported.some((prefix) => event.type.startsWith(prefix))) return eventLog
  const container = 'containerId' in event ? describeContainer(machine, event.containerId) : undefined
  return {
    ...(eventLog === undefined ? {} : { earlier: eventLog }),
    time: machine.clock,
    event,
    ...(container === undefined ? {} : { container }),
  }
}

function describeContainer(machine: Observed, id: string): EventLog['container'] {
  const settings = machine.containers.get(id)?.settings
  if (settings !== undefined) return { image: settings.image, labels: settings.labels }
  for (const { event, container } of newestFirst(machine.eventLog)) {
    if ('containerId' in event && event.containerId === id && container !== undefined) return container
  }
  return undefined
}

function* newestFirst(log: EventLog | undefined): Generator<EventLog, void, undefined> {
  for (let entry = log; entry !== undefined; entry = entry.earlier) yield entry
}

/** The entries from one time to another, both included, oldest first. */
export function eventsBetween(log: EventLog | undefined, from: number, to: number): readonly EventLog[] {
  return [...newestFirst(log)].filter(({ time }) => time >= from && time <= to).reverse()
}
