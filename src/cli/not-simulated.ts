/** Commands of Docker that are known here by their table only. */
import { type Command, CommandError } from './command'

/** What is said of a command that Docker has and this simulation does not: one line, and nothing has changed. */
export function notSimulatedHere(path: string): CommandError {
  return new CommandError(`docker: '${path}' is a command of Docker that is not simulated here`)
}

/** A command with Docker's help, flags and counts of arguments, which refuses once those are right. */
export function notSimulated(table: Omit<Command, 'execute'>): Command {
  return {
    ...table,
    execute: () => {
      throw notSimulatedHere(`docker ${table.path.join(' ')}`)
    },
  }
}
