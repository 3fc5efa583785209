/** `--detach-keys`: the keys with which a client leaves a container that goes on (moby/term, proxy.go). */
import { detachCharacters } from '../../../engine/containers/detach-keys'
import { CommandError, type FlagValues } from '../../command'

/** How a client words a daemon's refusal to attach: it sees only the status of the HTTP connection. */
export function attachRefused(status: 400 | 409): CommandError {
  return new CommandError(`unable to upgrade to tcp, received ${status}`)
}

/** The characters of the keys. @throws CommandError for keys that the daemon refuses when the client attaches */
export function readDetachKeys(flags: FlagValues): string {
  const characters = detachCharacters(flags.string('detach-keys'))
  if (characters === undefined) throw attachRefused(400)
  return characters
}

/** Where the keys stand in what has been typed; -1 when nowhere. */
export function detachPosition(typed: Uint8Array, keys: string): number {
  return new TextDecoder('latin1').decode(typed).indexOf(keys)
}
