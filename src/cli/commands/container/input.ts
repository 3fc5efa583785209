/** Standard input of the client, handed on with `-i`. */

import { type CommandContext, CommandError, type FlagValues } from '../../command'
import { readDetachKeys } from './detach-keys'
import type { AttachedInput } from './input-relay'

/** True where the flags keep standard input open. */
export function takesInput(flags: FlagValues): boolean {
  return flags.boolean('interactive')
}

/** @throws CommandError where a terminal is to be handed on and there is none */
export function checkTerminal(context: CommandContext, flags: FlagValues): void {
  if (takesInput(flags) && flags.boolean('tty')) refuseMissingTerminal(context)
}

/** @throws CommandError where standard input is no terminal */
export function refuseMissingTerminal({ process }: CommandContext): void {
  if (!process.isTerminal(0)) throw new CommandError('the input device is not a TTY')
}

/** Who reads the input. */
export type InputReader = Pick<AttachedInput, 'taskId' | 'terminal' | 'seesEnd'>

/** Where the client's input goes with `run` and `start`; undefined where the container is given none. */
export function attachedInput(
  { process }: CommandContext,
  flags: FlagValues,
  reader: InputReader,
): AttachedInput | undefined {
  if (!takesInput(flags)) return undefined
  return { ...reader, typed: process.isTerminal(0), detachKeys: readDetachKeys(flags), leave: () => 0 }
}

/** The same for the commands that join a container, and say so when they leave it. */
export function joinedInput({ error, process }: CommandContext, flags: FlagValues, reader: InputReader): AttachedInput {
  const leave = (): number => {
    error('read escape sequence\n')
    return 1
  }
  return { ...reader, typed: process.isTerminal(0), detachKeys: readDetachKeys(flags), leave }
}
