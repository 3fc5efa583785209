/** `docker` as a program of the host. */
import type { Process, Program } from '../../engine/processes/program'
import { change, type Session } from '../../engine/session'
import type { CommandContext } from '../command'
import { dispatch, readsStandardInput } from '../dispatch'
import { dockerCommands } from '../registry'

const nothing = new Uint8Array()

/** The client for one session: what it asks of the daemon changes that session's machine. */
export function dockerProgram(session: Session): Program {
  return function* docker(process) {
    const words = process.arguments.slice(1)
    const input = readsStandardInput(dockerCommands, words, process.isTerminal(0)) ? yield* process.readAll(0) : nothing
    enterDirectory(session, process.workingDirectory)
    return yield* dispatch(dockerCommands, contextOf(session, process, input), words)
  }
}

/** Paths on the command line count from where the shell stands at this moment. */
function enterDirectory(session: Session, workingDirectory: string): void {
  change(session, { host: { ...session.machine.host, workingDirectory } })
}

function contextOf(session: Session, process: Process, input: Uint8Array): CommandContext {
  return {
    session,
    out: (data) => process.write(1, data),
    error: (text) => process.write(2, text),
    standardInput: () => input,
    process,
    environment: process.environment,
  }
}
