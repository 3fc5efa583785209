/**
 * A client that stays with a program in a container until it ends (docker/cli, cli/command/container/attach.go, hijack.go and
 * signals.go): it shows what the program writes, hands on what is typed, and passes on or obeys Ctrl+C.
 */
import { advanceTo, nextWakeIn } from '../../../engine/processes/clock'
import type { SignalName, Wait } from '../../../engine/processes/program'
import type { CommandContext } from '../../command'
import { type AttachedInput, InputRelay } from './input-relay'

/** Logical milliseconds after which a client in a script gives up watching a program that does not end, as by Ctrl+C. */
export const longestWatch = 3_600_000

/** Exit code of a client that was interrupted. */
export const interrupted = 130

/** Docker's clients end by force with so many interrupts (docker/cli, cmd/docker/docker.go). */
const interruptsToForce = 3
const forced = '\ngot 3 SIGTERM/SIGINTs, forcefully exiting\n'
const forcedExitCode = 1

/** Signals besides Ctrl+C that a client can pass on; it keeps CHLD, PIPE and URG, and cannot have KILL and STOP. */
const forwarded: readonly SignalName[] = ['TERM', 'HUP', 'QUIT', 'USR1', 'USR2']

/** What a client stays with. */
export type Attachment = {
  readonly containerId: string
  /** Shows what there is to see and was not shown before. */
  show(): void
  /** The exit code of the client once there is nothing more to wait for. */
  ended(): number | undefined
  /** What Ctrl+C does; returns the exit code where it ends the client. */
  interrupt(): number | undefined
  /** Takes another signal that the client is sent, and returns the exit code where it ends the client; absent where all of them do. */
  forward?(signal: SignalName): number | undefined
  /** Where the client's standard input goes; absent where it goes nowhere. */
  readonly input?: AttachedInput
  /** What a script is told when the program does not end. */
  readonly endless: string
}

/** Waits until it is over, and shows what comes. Returns the client's exit code. */
export function* stayAttached(context: CommandContext, attachment: Attachment): Generator<Wait, number, void> {
  const { process } = context
  const { input } = attachment
  process.setSignalAction('INT', 'note')
  if (attachment.forward !== undefined) for (const signal of forwarded) process.setSignalAction(signal, 'note')
  if (input?.terminal) process.setRawInput(0, true)
  try {
    return yield* watchToEnd(context, attachment)
  } finally {
    if (input?.terminal) process.setRawInput(0, false)
  }
}

function* watchToEnd(context: CommandContext, attachment: Attachment): Generator<Wait, number, void> {
  const { process, session } = context
  const deadline = session.machine.host.terminal ? Number.POSITIVE_INFINITY : process.now() + longestWatch
  const { containerId, input } = attachment
  const obey = signalHandler(context, attachment)
  let relay = input === undefined ? undefined : new InputRelay(context, containerId, input)
  for (;;) {
    // what is there at once is taken even from a program that ends at once
    if (relay?.isReady) {
      const handedOn = yield* relay.handOn()
      if (handedOn === 'ended') relay = undefined
      else if (handedOn !== 'open') return handedOn.exitCode
    }
    attachment.show()
    const exitCode = attachment.ended()
    if (exitCode !== undefined) return exitCode
    if (process.now() >= deadline) {
      context.error(`${attachment.endless}\n`)
      return interrupted
    }
    yield* waitForNews(context, containerId, relay, deadline)
    for (const signal of process.takeSignals()) {
      const left = obey(signal)
      if (left === undefined) continue
      relay?.end()
      return left
    }
  }
}

/** What the client does when it is sent a signal: returns its exit code where that ends it. */
function signalHandler({ error }: CommandContext, attachment: Attachment): (signal: SignalName) => number | undefined {
  let interrupts = 0
  return (signal) => {
    if (signal !== 'INT') return attachment.forward?.(signal)
    interrupts += 1
    if (interrupts < interruptsToForce) return attachment.interrupt()
    error(forced)
    return forcedExitCode
  }
}

/** Waits for something to hand on, for Ctrl+C, for the time at which something happens in the container, or until the deadline. */
function* waitForNews(
  { session, process }: CommandContext,
  containerId: string,
  relay: InputRelay | undefined,
  deadline: number,
): Generator<Wait, void, void> {
  const wake = Math.min(nextWakeIn(session, containerId) ?? deadline, deadline)
  if (wake <= process.now()) return advanceTo(session, wake)
  const seen = session.machine.containers.get(containerId)
  const hasNews = (): boolean => session.machine.containers.get(containerId) !== seen || relay?.isReady === true
  if (!relay?.isTyped) yield* process.sleep(wake - process.now(), hasNews)
  else if (relay.isAwaited) yield* process.poll(0)
  else yield* process.poll(0, wake)
}
