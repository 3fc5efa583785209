/**
 * A client that stays with a program in a container until it ends (docker/cli, cli/command/container/attach.go, hijack.go and
 * signals.go): it shows what the program writes, hands on what is typed, and passes on or obeys Ctrl+C.
 */
import { advanceTo, nextWakeIn } from '../../../engine/processes/clock'
import type { SignalName, Wait } from '../../../engine/processes/program'
import { sendInput } from '../../../engine/processes/scheduler'
import { findTask } from '../../../engine/processes/task-store'
import type { CommandContext } from '../../command'
import { detachPosition } from './detach-keys'

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
  /** Takes another signal that the client is sent; absent where such signals end it. */
  forward?(signal: SignalName): void
  /** Where what is typed goes; absent where it goes nowhere. */
  readonly input?: AttachedInput
  /** What a script is told when the program does not end. */
  readonly endless: string
}

export type AttachedInput = {
  /** The task in the container that reads it. */
  readonly taskId: number
  /** True when that is a terminal: control characters are meant for the programs at it. */
  readonly terminal: boolean
  /** The keys that end the client and not the program, as characters. */
  readonly detachKeys: string
  /** Says that the client was left by these keys, and returns its exit code. */
  leave(): number
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
  let { input } = attachment
  let interrupts = 0
  for (;;) {
    attachment.show()
    const exitCode = attachment.ended()
    if (exitCode !== undefined) return exitCode
    if (process.now() >= deadline) {
      context.error(`${attachment.endless}\n`)
      return interrupted
    }
    yield* waitForNews(context, attachment.containerId, input, deadline)
    for (const signal of process.takeSignals()) {
      if (signal !== 'INT') {
        attachment.forward?.(signal)
        continue
      }
      interrupts += 1
      const left = interrupts < interruptsToForce ? attachment.interrupt() : forcedExitCode
      if (left === undefined) continue
      if (interrupts >= interruptsToForce) context.error(forced)
      return left
    }
    if (input === undefined || !process.isReadable(0)) continue
    const handedOn = yield* handOn(context, attachment.containerId, input)
    if (handedOn === 'detached') return input.leave()
    if (handedOn === 'ended') input = undefined
  }
}

/** Waits for what is typed, for Ctrl+C, for the time at which something happens in the container, or until the deadline. */
function* waitForNews(
  { session, process }: CommandContext,
  containerId: string,
  input: AttachedInput | undefined,
  deadline: number,
): Generator<Wait, void, void> {
  const wake = Math.min(nextWakeIn(session, containerId) ?? deadline, deadline)
  if (wake <= process.now()) return advanceTo(session, wake)
  const seen = session.machine.containers.get(containerId)
  const hasChanged = (): boolean => session.machine.containers.get(containerId) !== seen
  if (input === undefined) yield* process.sleep(wake - process.now(), hasChanged)
  else if (findTask(session, containerId, input.taskId)?.awaitsInput) yield* process.poll(0)
  else yield* process.poll(0, wake)
}

/** Hands on what has been typed. */
function* handOn(
  { session, process }: CommandContext,
  containerId: string,
  { taskId, terminal, detachKeys }: AttachedInput,
): Generator<Wait, 'detached' | 'ended' | 'open', void> {
  const data = yield* process.read(0)
  if (data === undefined) {
    sendInput(session, containerId, taskId, { data: new Uint8Array(), ends: true })
    return 'ended'
  }
  const keys = terminal ? detachPosition(data, detachKeys) : -1
  const handedOn = keys < 0 ? data : data.subarray(0, keys)
  if (handedOn.length > 0) sendInput(session, containerId, taskId, { data: handedOn, ends: false })
  return keys < 0 ? 'open' : 'detached'
}
