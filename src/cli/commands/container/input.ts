/** Standard input of the client, handed on with `-i`. */

import { noInput, type StartInput } from '../../../engine/containers/start'
import { type CommandContext, CommandError, type FlagValues, type Invocation } from '../../command'
import type { AttachedInput } from './attached-client'
import { readDetachKeys } from './detach-keys'

/** True where the flags keep standard input open. */
export function takesInput(flags: FlagValues): boolean {
  return flags.boolean('interactive')
}

/** True where what is typed goes to the container. */
export function isTypedTo({ process }: CommandContext, flags: FlagValues): boolean {
  return takesInput(flags) && process.isTerminal(0)
}

/** Input that is no terminal is read to its end before anything is started. */
export function readsAhead({ flags }: Invocation, fromTerminal: boolean): boolean {
  return takesInput(flags) && !fromTerminal
}

/** @throws CommandError where a terminal is to be handed on and there is none */
export function checkTerminal(context: CommandContext, flags: FlagValues): void {
  if (takesInput(flags) && flags.boolean('tty')) refuseMissingTerminal(context)
}

/** @throws CommandError where standard input is no terminal */
export function refuseMissingTerminal({ process }: CommandContext): void {
  if (!process.isTerminal(0)) throw new CommandError('the input device is not a TTY')
}

type Reader = Pick<AttachedInput, 'taskId' | 'terminal'>

/** Where what is typed to `run` and `start` goes; undefined where nothing is typed to the container. */
export function attachedInput(context: CommandContext, flags: FlagValues, reader: Reader): AttachedInput | undefined {
  return isTypedTo(context, flags) ? { ...reader, detachKeys: readDetachKeys(flags), leave: () => 0 } : undefined
}

/** The same for the commands that join a container, and say so when they leave it. */
export function joinedInput({ error }: CommandContext, flags: FlagValues, reader: Reader): AttachedInput {
  const leave = (): number => {
    error('read escape sequence\n')
    return 1
  }
  return { ...reader, detachKeys: readDetachKeys(flags), leave }
}

/** What the program reads: the client's input with `-i`; detached it stays open and silent. */
export function clientInput(context: CommandContext, flags: FlagValues, detached: boolean): StartInput {
  if (!takesInput(flags)) return { ...noInput, staysOpen: flags.boolean('tty') }
  if (detached || isTypedTo(context, flags)) return { ...noInput, staysOpen: true }
  return { content: context.standardInput(), staysOpen: false }
}
