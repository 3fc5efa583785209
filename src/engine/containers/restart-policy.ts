/** When the daemon starts a container again by itself (moby, daemon/internal/restartmanager). */
import type { Container } from './container'

/** Milliseconds before the first restart; each further one waits twice as long. */
const firstDelay = 100
/** Milliseconds that a delay never exceeds. */
const longestDelay = 60_000
/** Milliseconds that the daemon takes to bring a container up again, as a command takes (compared with Docker Engine 28.5.2). */
export const restartEffort = 300
/** A run of this many milliseconds counts as a success, and the delays start over. */
const goodRun = 10_000

/** Whether the policy wants the container back after it ended with this exit code. */
export function shouldRestart(container: Container, exitCode: number): boolean {
  if (container.state.stoppedByHand) return false
  const { name, maximumRetryCount } = container.hostSettings.restartPolicy
  if (name === 'always' || name === 'unless-stopped') return true
  if (name !== 'on-failure' || exitCode === 0) return false
  return maximumRetryCount === 0 || container.restartCount < maximumRetryCount
}

/** Milliseconds to wait before the restart, after a run that started at `started` and ended at `finished`. */
export function restartDelay(previous: number, started: number, finished: number): number {
  if (previous === 0 || finished - started >= goodRun) return firstDelay
  return Math.min(previous * 2, longestDelay)
}
