/** Standard input of the client, handed on with `-i`. */
import { noInput, type StartInput } from '../../../engine/containers/start'
import type { CommandContext, FlagValues } from '../../command'

/** True where the flags keep standard input open. */
export function takesInput(flags: FlagValues): boolean {
  return flags.boolean('interactive')
}

/** What the program reads: the client's input with `-i`; detached it stays open and silent. */
export function clientInput(context: CommandContext, flags: FlagValues, detached: boolean): StartInput {
  if (!takesInput(flags)) return detached && flags.boolean('tty') ? { ...noInput, staysOpen: true } : noInput
  if (detached) return { ...noInput, staysOpen: true }
  return { content: context.standardInput(), staysOpen: false }
}
