/** What the daemon does by itself when time passes: restarts that are due, health checks, and the end of what was not stopped in its time. */
import { EngineError } from '../errors'
import type { Machine } from '../machine'
import type { Session, Timers } from '../session'
import type { Container } from './container'
import { attendToHealth, nextHealthEvent } from './health'
import { launch } from './start'
import { endByForce } from './stop'

function nextEvent(container: Container, now: number): number | undefined {
  const { status, restartAt, stopping } = container.state
  if (status === 'restarting') return restartAt
  const check = nextHealthEvent(container, now)
  return stopping === undefined ? check : Math.min(stopping.killAt, check ?? Number.POSITIVE_INFINITY)
}

/** The daemon's timers, for a session. */
export const daemonTimers: Timers = {
  next(machine: Machine): number | undefined {
    const times = [...machine.containers.values()].flatMap((container) => nextEvent(container, machine.clock) ?? [])
    return times.length === 0 ? undefined : Math.min(...times)
  },

  fire(session: Session): void {
    for (const container of session.machine.containers.values()) {
      const due = nextEvent(container, session.machine.clock)
      if (due === undefined || due > session.machine.clock) continue
      const { status, stopping } = container.state
      if (status === 'restarting') relaunch(session, container)
      else if (stopping !== undefined && stopping.killAt <= due) endByForce(session, container.id)
      else attendToHealth(session, container.id)
    }
  },
}

/** A restart that fails leaves its reason in the container's state and nobody to tell. */
function relaunch(session: Session, container: Container): void {
  try {
    launch(session, container.id)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
  }
}
