/** What an attached client shows of a container: its output as it is written, until it ends. */
import type { Container, LogEntry } from '../../../engine/containers/container'
import { hasEnded } from '../../../engine/containers/stop'
import { containerById } from '../../../engine/containers/store'
import { advanceUntil } from '../../../engine/processes/clock'
import type { Session } from '../../../engine/session'
import type { CommandContext } from '../../command'

/** Logical milliseconds after which a client gives up watching a program that does not end, as by Ctrl+C. */
export const longestWatch = 3_600_000

/** Exit code of a client that was interrupted. */
const interrupted = 130

export type WatchedStreams = { readonly stdout: boolean; readonly stderr: boolean }

/** The container as it is, or, when it has removed itself, as it last was. */
export function lastKnown(session: Session, id: string): Container {
  return session.machine.containers.get(id) ?? session.departed.get(id) ?? containerById(session, id)
}

/**
 * Lets time pass until the container ends, shows what it wrote after the first `shown` log entries, and returns the exit
 * code. A program that does not end within an hour is left running, and a line says so.
 */
export function watchContainer(context: CommandContext, id: string, shown: number, streams: WatchedStreams): number {
  const { session } = context
  const ended = advanceUntil(session, hasEnded(id), longestWatch)
  const container = lastKnown(session, id)
  writeEntries(context, container.logs.slice(shown), streams)
  if (ended) return container.state.exitCode
  context.error(
    `layerlab: ${container.name} still runs after an hour of the page's clock: left it running and detached\n`,
  )
  return interrupted
}

/** Writes log entries to the streams they came from. */
export function writeEntries(context: CommandContext, entries: readonly LogEntry[], streams: WatchedStreams): void {
  for (const { stream, text } of entries) {
    if (stream === 'stdout' && streams.stdout) context.out(text)
    if (stream === 'stderr' && streams.stderr) context.error(text)
  }
}
