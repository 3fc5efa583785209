/** Running another program from an applet, as `execvp(3)` after `fork(2)` does. */
import { type ErrorCode, FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { ChildExit, Process, Wait } from '../../../processes/program'

export type StartFailure = { readonly error: ErrorCode; readonly words: string; readonly exitCode: number }

/** The exit code of a command that could not be started: 127 when it is not there, else 126. */
export function startFailureOf(error: 'ENOENT' | 'EACCES' | 'EAGAIN' | 'ENOEXEC' | 'EISDIR'): StartFailure {
  const code = error === 'EISDIR' ? 'EACCES' : error
  return { error: code, words: strerror(code), exitCode: error === 'ENOENT' ? 127 : 126 }
}

/** Starts argv as a child. The child's number, or why it cannot be started. */
export function startProgram(process: Process, argv: readonly string[]): number | StartFailure {
  const found = process.findProgram(argv)
  if ('error' in found) return startFailureOf(found.error)
  try {
    return process.fork(found.program, { arguments: found.arguments })
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'EAGAIN') return startFailureOf(error.code)
    throw error
  }
}

/** Starts argv as a child and waits for its end. */
export function* runProgram(
  process: Process,
  argv: readonly string[],
): Generator<Wait, ChildExit | StartFailure, void> {
  const started = startProgram(process, argv)
  if (typeof started !== 'number') return started
  return (yield* process.waitForChild(started)) ?? { processId: started, exitCode: 0 }
}

/** Goes on as argv with this process's number; returns only the reason why it cannot. */
export function becomeProgram(process: Process, argv: readonly string[]): StartFailure {
  const found = process.findProgram(argv)
  if ('error' in found) return startFailureOf(found.error)
  return process.execute(found.program, found.arguments)
}
