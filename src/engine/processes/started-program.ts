/**
 * What a task was started with, as a value, so that a machine can be copied, kept and gone on from wherever it comes to. The
 * generator is made of it when the task has to be set in motion.
 */
import { initProcess, initWithoutProgram } from './init-process'
import type { LoadError, Program, ProgramTable } from './program'

export type StartedProgram = {
  /** True behind the init process of `docker run --init`. */
  readonly behindInit: boolean
  /** A program by its name in the table of programs, or the path of a file that the kernel could not load, and why. */
  readonly executable: { readonly name: string } | { readonly path: string; readonly error: LoadError }
}

/** @throws Error when the table lacks the program: the machine was made with another one */
export function programOf({ behindInit, executable }: StartedProgram, programs: ProgramTable): Program {
  if ('error' in executable) {
    const { path, error } = executable
    return behindInit ? initProcess(initWithoutProgram(error)) : unloadable(path, error)
  }
  const program = programs.get(executable.name)
  if (program === undefined) throw new Error(`There is no program ${executable.name} to start`)
  return behindInit ? initProcess(program) : program
}

/** What happens when `execve(2)` itself fails: the container has started, says why, and ends. */
function unloadable(path: string, error: LoadError): Program {
  const reason =
    error === 'ENOEXEC' ? 'exec format error' : error === 'ENOENT' ? 'no such file or directory' : 'permission denied'
  return function* lastWords(process) {
    process.write(2, `exec ${path}: ${reason}\n`)
    yield* process.sleep(0)
    return 255
  }
}
