/** `docker run --init`: tini as process 1. It forwards signals to its one child, reaps orphans, and ends as the child ends. */
import { type Process, type Program, type SignalName, signalNumbers } from './program'

const isSignalName = (name: string): name is SignalName => Object.hasOwn(signalNumbers, name)

/** Signals that tini leaves alone: those that cannot be caught, those of the job control, and those of its own faults. */
const notForwarded: ReadonlySet<SignalName> = new Set([
  'KILL',
  'STOP',
  'CHLD',
  'TTIN',
  'TTOU',
  'FPE',
  'ILL',
  'SEGV',
  'BUS',
  'ABRT',
  'TRAP',
  'SYS',
])

/** A program that runs `program` as its child. Its arguments are `/sbin/docker-init -- PROGRAM [ARGUMENT…]`. */
export function initProcess(program: Program): Program {
  return function* dockerInit(process) {
    noteSignals(process)
    const child = process.fork(program, { arguments: process.arguments.slice(2) })
    for (;;) {
      const exit = yield* process.waitForChild()
      if (exit?.processId === child) return exit.exitCode
      for (const signal of process.takeSignals()) process.kill(child, signal)
    }
  }
}

function noteSignals(process: Process): void {
  for (const name of Object.keys(signalNumbers)) {
    if (isSignalName(name) && !notForwarded.has(name)) process.setSignalAction(name, 'note')
  }
}
