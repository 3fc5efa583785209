/** How `docker run` and `docker create` word what goes wrong (docker/cli, cli/command/container/run.go `reportError`). */
import { ProgramStartError } from '../../../engine/containers/program-start'
import { EngineError } from '../../../engine/errors'
import { CommandError } from '../../command'
import { refusalText } from '../../refusal'

/** The exit code of `docker run` when the docker command itself fails. */
const clientFailure = 125

/** `docker: MESSAGE` and where to find help. */
function reportedError(name: 'run' | 'create', message: string, exitCode: number): CommandError {
  return new CommandError(`docker: ${message}\n\nRun 'docker ${name} --help' for more information`, exitCode)
}

/** Runs `work`; refusals of the client in it get the words of `docker NAME`. */
export function reportClientErrors<Result>(name: 'run' | 'create', work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof CommandError) throw reportedError(name, error.message, clientFailure)
    throw error
  }
}

/** Runs `work`; refusals of the daemon in it get the words of `docker run`, and runc's exit code where there is one. */
export function reportDaemonErrors<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const exitCode = error instanceof ProgramStartError ? error.exitCode : exitCodeOf(error.message)
    throw reportedError('run', refusalText(error), exitCode)
  }
}

/** Runs the part of `docker run` that makes the container: whatever goes wrong there, its words decide the exit code. */
export function reportCreationErrors<Result>(work: () => Result): Result {
  try {
    return reportDaemonErrors(work)
  } catch (error) {
    if (!(error instanceof CommandError) || error.message.startsWith('docker: ')) throw error
    throw reportedError('run', error.message, exitCodeOf(error.message))
  }
}

/** The exit code that the client reads off the words of an error (docker/cli, `toStatusError`). */
function exitCodeOf(message: string): number {
  if (/executable file not found|no such file or directory/.test(message)) return 127
  if (/permission denied|is a directory/.test(message)) return 126
  return clientFailure
}
