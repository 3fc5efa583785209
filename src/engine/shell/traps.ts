/** Traps: what a shell does when a signal reaches it, and when it exits. */
import type { SignalName, Wait } from '../processes/program'
import { exitCodeOfSignal } from '../processes/signals'
import { LineInterrupted, ShellExit } from './interruptions'
import { collectSignals } from './jobs'
import type { Shell } from './shell'

/** Sets, ignores (`''`) or removes (undefined) a trap. */
export function setTrap(shell: Shell, condition: SignalName | 'EXIT', action: string | undefined): void {
  if (action === undefined) shell.traps.delete(condition)
  else shell.traps.set(condition, action)
  if (condition === 'EXIT') return
  const isCaught = action !== undefined || (condition === 'INT' && (shell.catchesInterrupts || shell.interactive))
  shell.process.setSignalAction(condition, action === '' ? 'ignore' : isCaught ? 'note' : 'default')
}

/** True when something would have to run after the last command. */
export function hasTraps(shell: Shell): boolean {
  return [...shell.traps.values()].some((action) => action !== '')
}

/** Runs the traps of the signals that arrived, between two commands. `$?` stays as it was. */
export function* runTraps(shell: Shell): Generator<Wait, void, void> {
  collectSignals(shell)
  for (let signal = shell.pendingSignals.shift(); signal !== undefined; signal = shell.pendingSignals.shift()) {
    const action = shell.traps.get(signal)
    if (action === undefined && signal === 'INT') endByInterrupt(shell)
    if (action === undefined || action === '') continue
    const { status } = shell
    yield* shell.interpreter.source(shell, action, shell.line, { tested: false, last: false })
    shell.status = status
  }
}

/** An interrupt that nothing traps ends the shell: by the signal itself, but for process 1, which is immune to it. */
function endByInterrupt({ process, interactive }: Shell): never {
  if (interactive) throw new LineInterrupted()
  if (process.id !== 1) {
    process.setSignalAction('INT', 'default')
    process.kill(process.id, 'INT')
  }
  throw new ShellExit(exitCodeOfSignal('INT'))
}

/** Runs the EXIT trap, once, and returns the exit status: the one given, unless the trap exits with another. */
export function* runExitTrap(shell: Shell, status: number): Generator<Wait, number, void> {
  const action = shell.traps.get('EXIT')
  shell.traps.delete('EXIT')
  if (action === undefined || action === '') return status
  shell.status = status
  try {
    yield* shell.interpreter.source(shell, action, shell.line, { tested: false, last: false })
    return status
  } catch (error) {
    if (error instanceof ShellExit) return error.status
    throw error
  }
}
