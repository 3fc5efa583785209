/**
 * A session is one command's view of the machine: a cell that holds the current immutable value
 * and the events so far. Engine functions take it, replace `machine` with a new value, and emit what happened.
 * Outside a command there are no sessions: `run(machine, line)` opens one and takes the machine out of it again.
 */
import type { Container } from './containers/container'
import type { EngineEvent } from './events'
import type { Machine } from './machine'
import type { ProgramTable } from './processes/program'

export type Session = {
  machine: Machine
  readonly events: EngineEvent[]
  /** The programs that executables in images stand for. */
  readonly programs: ProgramTable
  /**
   * Containers that removed themselves (`--rm`) during this command, as they last were, by ID:
   * a client that is attached to one, or waits for it, still learns its output and exit code.
   */
  readonly departed: Map<string, Container>
}

export function openSession(machine: Machine, programs: ProgramTable): Session {
  return { machine, events: [], programs, departed: new Map() }
}

/** Replaces parts of the machine. */
export function change(session: Session, parts: Partial<Machine>): void {
  session.machine = { ...session.machine, ...parts }
}

/** Notes an event. */
export function emit(session: Session, event: EngineEvent): void {
  session.events.push(event)
}
