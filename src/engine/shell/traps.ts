/** Traps: what a shell does when a signal reaches it, when a command fails, and when it exits. */
import type { Wait } from '../processes/program'
import { exitCodeOfSignal } from '../processes/signals'
import { report } from './failures'
import { LineInterrupted, ShellExit, ShellFailure } from './interruptions'
import { collectSignals } from './jobs'
import type { Shell, TrapCondition } from './shell'

/** Takes the ERR trap away while a function runs; returns what puts it back, unless the function has set its own. */
export function hideFailureTrap({ traps }: Shell): () => void {
  const action = traps.get('ERR')
  traps.delete('ERR')
  return () => {
    if (action !== undefined && !traps.has('ERR')) traps.set('ERR', action)
  }
}

/** Sets, ignores (`''`) or removes (undefined) a trap. */
export function setTrap(shell: Shell, condition: TrapCondition, action: string | undefined): void {
  if (action === undefined) shell.traps.delete(condition)
  else shell.traps.set(condition, action)
  if (condition === 'EXIT' || condition === 'ERR') return
  const isCaught = action !== undefined || (condition === 'INT' && (shell.catchesInterrupts || shell.interactive))
  shell.process.setSignalAction(condition, action === '' ? 'ignore' : isCaught ? 'note' : 'default')
}

/** True when something would have to run after the last command. */
export function hasTraps(shell: Shell): boolean {
  return [...shell.traps.values()].some((action) => action !== '')
}

/** Runs the traps of the signals that arrived, between two commands. */
export function* runTraps(shell: Shell): Generator<Wait, void, void> {
  collectSignals(shell)
  for (let signal = shell.pendingSignals.shift(); signal !== undefined; signal = shell.pendingSignals.shift()) {
    const action = shell.traps.get(signal)
    if (action === undefined && signal === 'INT') endByInterrupt(shell)
    if (action === undefined || action === '') continue
    yield* runAction(shell, action)
  }
}

/**
 * Runs the ERR trap after a command failed that `set -e` would end the shell for. What fails in the trap itself sets nothing off,
 * and a mistake in it only ends the trap.
 */
export function* runFailureTrap(shell: Shell): Generator<Wait, void, void> {
  const action = shell.traps.get('ERR')
  if (action === undefined || action === '' || shell.inFailureTrap) return
  shell.inFailureTrap = true
  try {
    yield* runAction(shell, action)
  } catch (error) {
    if (!(error instanceof ShellFailure)) throw error
    report(shell, error)
  } finally {
    shell.inFailureTrap = false
  }
}

/** Runs what a trap says. `$?` is as it was afterwards, and that is also what `exit` without a status gives in it. */
function* runAction(shell: Shell, action: string): Generator<Wait, void, void> {
  const { status, statusBeforeTrap } = shell
  shell.statusBeforeTrap ??= status
  try {
    yield* shell.interpreter.source(shell, action, shell.line, { tested: false, last: false })
  } finally {
    Object.assign(shell, { status, statusBeforeTrap })
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
    yield* runAction(shell, action)
    return status
  } catch (error) {
    if (error instanceof ShellExit) return error.status
    throw error
  }
}
