/** What commands about a swarm do on a host that is in none (moby, daemon/cluster/errors.go). */
import { EngineError } from '../../../engine/errors'
import type { Command } from '../../command'
import { forEachReference } from '../../each'
import { writeInspection } from '../../format/inspect'

const notManager =
  'This node is not a swarm manager. Use "docker swarm init" or "docker swarm join" to connect this node to swarm and try again.'
export const notPartOfSwarm = 'This node is not part of a swarm'

function refuse(message = notManager): never {
  throw new EngineError('unavailable', message)
}

/** A command as its table, without what it does. */
type CommandTable = Omit<Command, 'execute'>

/** A command that the daemon refuses as a whole. */
export function swarmOnly(table: CommandTable, message = notManager): Command {
  return { ...table, execute: () => refuse(message) }
}

/** A command that goes from object to object, each refused by itself; without objects it asks once. */
export function swarmRemoval(table: CommandTable): Command {
  return {
    ...table,
    execute: (context, { arguments: names }) =>
      forEachReference(context, names.length === 0 ? [''] : names, () => refuse()),
  }
}

/** A command that prints the list of what it found, here nothing. */
export function swarmInspection(table: CommandTable): Command {
  return {
    ...table,
    execute: (context, { arguments: names, flags }) =>
      writeInspection(context, names, flags.string('format'), () => refuse()),
  }
}
