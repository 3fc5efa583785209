/** What an attached client shows of a container's main program: its output as it is written, until it ends. */
import type { Container, LogEntry } from '../../../engine/containers/container'
import { hasEndedRun } from '../../../engine/containers/stop'
import { containerById } from '../../../engine/containers/store'
import type { SignalName, Wait } from '../../../engine/processes/program'
import { signalTask } from '../../../engine/processes/scheduler'
import { emit, type Session } from '../../../engine/session'
import type { CommandContext } from '../../command'
import { stayAttached } from './attached-client'
import type { AttachedInput } from './input-relay'

type WatchedStreams = { readonly stdout: boolean; readonly stderr: boolean }

export const bothStreams: WatchedStreams = { stdout: true, stderr: true }

/**
 * What is shown to a client that hands on input which is no terminal's. The daemon takes the end of that input for the end of the client,
 * and sends nothing more, unless the input belongs to the first client (moby, daemon/internal/stream/attach.go).
 */
export function streamsBesideInput({ settings }: Container): WatchedStreams {
  return settings.attachStdin ? bothStreams : { stdout: false, stderr: false }
}

/** What a client does besides showing the output. */
type Watching = {
  readonly streams: WatchedStreams
  /** Log entries that were there before, and are not shown. */
  readonly seen: number
  /** Where what is typed goes; absent where it goes nowhere. */
  readonly input?: AttachedInput | undefined
  /** Whether Ctrl+C and other signals are passed on to the program; the client outlasts them all the same. */
  readonly signalProxy: boolean
  /** Whether TERM and Ctrl+C end the client besides, as they do a command whose context they cancel. */
  readonly leaves?: boolean
}

/** The container as it is, or, when it has removed itself, as it last was. */
export function lastKnown(session: Session, id: string): Container {
  return session.machine.containers.get(id) ?? session.departed.get(id) ?? containerById(session, id)
}

/** The exit code of the last run that is over: a container that was started again has 0. */
export function lastExitCode({ state }: Container): number {
  return state.lastExitCode ?? state.exitCode
}

/** Shows what the container writes until it ends, and returns its exit code. */
export function watchContainer(context: CommandContext, id: string, watching: Watching): Generator<Wait, number, void> {
  const { session } = context
  const { streams, input } = watching
  const watched = lastKnown(session, id)
  // a run that is over by now is the one that was asked for
  const isOver = watched.state.status === 'restarting' ? () => true : hasEndedRun(watched)
  let shown = watching.seen
  const forward = (signal: SignalName): number | undefined => {
    if (watching.signalProxy) forwardSignal(session, id, signal)
    return watching.leaves && (signal === 'TERM' || signal === 'INT') ? 0 : undefined
  }
  return stayAttached(context, {
    containerId: id,
    show() {
      const { logs } = lastKnown(session, id)
      writeEntries(context, logs.slice(shown), streams)
      shown = logs.length
    },
    // the connection ends with the program, whether or not it is started again
    ended: () => (isOver(session.machine) ? lastExitCode(lastKnown(session, id)) : undefined),
    interrupt: () => forward('INT'),
    forward,
    ...(input === undefined ? {} : { input }),
    endless: `layerlab: ${watched.name} still runs after an hour of the page's clock: left it running and detached`,
  })
}

function forwardSignal(session: Session, id: string, signal: SignalName): void {
  const { name } = lastKnown(session, id)
  emit(session, { type: 'container.signalled', containerId: id, name, signal })
  signalTask(session, id, { taskId: 1 }, signal)
}

type Shown = Pick<LogEntry, 'stream' | 'text' | 'typed'>

/** Writes log entries to the streams they came from, neighbours of one stream at once; what was typed is on the screen already. */
export function writeEntries(context: CommandContext, entries: readonly Shown[], streams: WatchedStreams): void {
  const runs: { readonly stream: Shown['stream']; readonly texts: string[] }[] = []
  for (const { stream, text, typed } of entries) {
    if (typed || !streams[stream]) continue
    const run = runs.at(-1)
    if (run?.stream === stream) run.texts.push(text)
    else runs.push({ stream, texts: [text] })
  }
  for (const { stream, texts } of runs) {
    if (stream === 'stdout') context.out(texts.join(''))
    else context.error(texts.join(''))
  }
}
