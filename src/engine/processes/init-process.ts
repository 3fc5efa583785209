/**
 * The init process of `docker run --init` (tini): process 1 that hands signals on to its only child, takes in processes
 * whose parents have gone, and ends as its child did.
 */
import { FileSystemError } from '../filesystem/file-system'
import { strerror } from '../filesystem/strerror'
import { type LoadError, type Process, type Program, type SignalName, signalNumbers } from './program'
import { isUnstoppable } from './signals'

/** Signals that an init keeps for itself: those of a fault of its own, and of its children. */
const kept: ReadonlySet<string> = new Set(['CHLD', 'ILL', 'TRAP', 'ABRT', 'BUS', 'FPE', 'SEGV', 'SYS', 'TTIN', 'TTOU'])

function isForwarded(name: string): name is SignalName {
  return name in signalNumbers && !kept.has(name)
}

/** The child of an init process whose program cannot be run: tini's last words, and the shell's exit codes for such cases. */
export function initWithoutProgram(error: LoadError): Program {
  return function* lastWords(process) {
    yield* process.sleep(0)
    const [name = ''] = process.arguments
    const reason = error === 'EISDIR' ? 'EACCES' : error
    process.write(2, `[FATAL tini (${process.id})] exec ${name} failed: ${strerror(reason)}\n`)
    return error === 'ENOENT' ? 127 : 126
  }
}

/** Starts the child; undefined where the container may have no second process. */
function start(process: Process, program: Program): number | undefined {
  try {
    return process.fork(program, { arguments: process.arguments.slice(2) })
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    process.write(2, `[FATAL tini (${process.id})] fork failed: ${strerror(error.code)}\n`)
    return undefined
  }
}

/** Runs `program` as its only child, with the arguments after its own `docker-init --`. */
export function initProcess(program: Program): Program {
  return function* init(process) {
    for (const signal of Object.keys(signalNumbers)) {
      if (isForwarded(signal) && !isUnstoppable(signal)) process.setSignalAction(signal, 'note')
    }
    const child = start(process, program)
    if (child === undefined) return 1
    for (;;) {
      const exit = yield* process.waitForChild()
      if (exit?.processId === child) return exit.exitCode
      for (const signal of process.takeSignals()) process.kill(child, signal)
    }
  }
}
