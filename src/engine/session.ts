/**
 * A session is one command's view of the machine: a cell that holds the current immutable value
 * and the events so far. Engine functions take it, replace `machine` with a new value, and emit what happened.
 * Outside a command there are no sessions: `run(machine, line)` opens one and takes the machine out of it again.
 */
import type { Container } from './containers/container'
import { withEvent } from './event-log'
import type { DaemonNote, EngineEvent } from './events'
import type { Machine } from './machine'
import type { ProgramTable } from './processes/program'

export type Session = {
  machine: Machine
  readonly events: EngineEvent[]
  /** The programs that executables in images stand for. */
  readonly programs: ProgramTable
  /**
   * Containers that were removed during this command, as they last were, by ID:
   * a client that is attached to one, or waits for it, still learns its output and exit code.
   */
  readonly departed: Map<string, Container>
  /** How often each task has run during this command, by container and task. */
  readonly bursts: Map<string, number>
  /** What the daemon itself does when time passes; without it only processes wake. */
  readonly timers?: Timers
}

/** Timed work of the daemon: restarts that are due, health checks. */
export type Timers = {
  /** When the next one is due, in milliseconds since the Unix epoch. */
  next(machine: Machine): number | undefined
  /** Does what is due at the machine's clock; afterwards `next` is later than the clock. */
  fire(session: Session): void
}

export function openSession(machine: Machine, programs: ProgramTable, timers?: Timers): Session {
  const session = { machine, events: [], programs, departed: new Map(), bursts: new Map() }
  return timers === undefined ? session : { ...session, timers }
}

/** Replaces parts of the machine. */
export function change(session: Session, parts: Partial<Machine>): void {
  session.machine = { ...session.machine, ...parts }
}

/** Notes an event. */
export function emit(session: Session, event: EngineEvent): void {
  session.events.push(event)
  // what was refused may never have reached the daemon
  if (event.type !== 'request.refused') remember(session, event)
}

/** Notes what only `docker events` tells. */
export function note(
  session: Session,
  subject: DaemonNote['subject'],
  action: string,
  id: string,
  attributes: DaemonNote['attributes'] = {},
): void {
  remember(session, { type: 'note', subject, action, id, attributes })
}

function remember(session: Session, event: EngineEvent | DaemonNote): void {
  const eventLog = withEvent(session.machine, event)
  if (eventLog !== undefined && eventLog !== session.machine.eventLog) change(session, { eventLog })
}
