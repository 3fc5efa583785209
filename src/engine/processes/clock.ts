/** Time: it passes from wake to wake, and only when somebody waits. Milliseconds since the Unix epoch throughout. */
import type { Machine } from '../machine'
import { change, type Session } from '../session'
import { hasNews, schedulable } from './schedulable'
import { runTasks } from './scheduler'

/** When the next task, or timer of the daemon, wants to run: milliseconds since the Unix epoch. */
export function nextWake(machine: Machine): number | undefined {
  let earliest: number | undefined
  for (const { task } of schedulable(machine)) {
    const wake = hasNews(task) ? machine.clock : task.wakesAt
    if (wake !== undefined && (earliest === undefined || wake < earliest)) earliest = wake
  }
  return earliest
}

/** Moves the clock to `time` (milliseconds since the Unix epoch), waking sleepers in the order of their times. */
export function advanceTo(session: Session, time: number): void {
  runTasks(session)
  for (;;) {
    const wake = nextWakeOf(session)
    if (wake === undefined || wake > time) break
    passTime(session, wake)
  }
  setClock(session, time)
}

/**
 * Lets time pass from wake to wake until the condition holds.
 * @param limit milliseconds to wait at most; with a finite one the clock has moved by it when the answer is false
 * @returns whether the condition came to hold
 */
export function advanceUntil(session: Session, condition: (machine: Machine) => boolean, limit: number): boolean {
  const deadline = session.machine.clock + limit
  runTasks(session)
  while (!condition(session.machine)) {
    const wake = nextWakeOf(session)
    if (wake === undefined || wake > deadline) {
      if (Number.isFinite(deadline)) setClock(session, deadline)
      return false
    }
    passTime(session, wake)
  }
  return true
}

/** When the next task or timer of the daemon wants to run: milliseconds since the Unix epoch. */
export function nextWakeOf(session: Session): number | undefined {
  const task = nextWake(session.machine)
  const timer = session.timers?.next(session.machine)
  if (task === undefined || timer === undefined) return task ?? timer
  return Math.min(task, timer)
}

function passTime(session: Session, time: number): void {
  setClock(session, time)
  session.timers?.fire(session)
  runTasks(session)
}

function setClock(session: Session, time: number): void {
  if (time > session.machine.clock) change(session, { clock: time })
}

/** When something happens in one container by itself: milliseconds since the Unix epoch; undefined while it is idle. */
export function nextWakeIn({ machine }: Session, containerId: string): number | undefined {
  const container = machine.containers.get(containerId)
  if (container === undefined) return undefined
  const { status, restartAt, stopping } = container.state
  if (status !== 'running') return restartAt
  const tasks = container.tasks.flatMap((task) => (hasNews(task) ? machine.clock : (task.wakesAt ?? [])))
  const wakes = stopping === undefined ? tasks : [...tasks, stopping.killAt]
  return wakes.length === 0 ? undefined : Math.min(...wakes)
}
