/** The interpreter put together, and what runs in a process of its own. */
import type { Statement } from 'unbash'
import type { Program, Wait } from '../../processes/program'
import { exitCodeOfSignal } from '../../processes/signals'
import { builtinKind } from '../builtins/index'
import { wordPieces } from '../expansion/words'
import { asFailure, report } from '../failures'
import { FunctionReturn, LineInterrupted, LoopJump, ShellExit } from '../interruptions'
import type { Interpreter, Shell } from '../shell'
import { runExitTrap } from '../traps'
import { runSource } from './source'
import { runCommand, runStatements } from './statements'

export function makeInterpreter(program: Program): Interpreter {
  return {
    statements: runStatements,
    command: runCommand,
    source: runSource,
    inSubshell: runSubshellToEnd,
    pieces: wordPieces,
    builtinKind,
    program,
  }
}

function runSubshellToEnd(
  shell: Shell,
  statements: readonly Statement[],
  tested: boolean,
): Generator<Wait, number, void> {
  return runToEnd(shell, runStatements(shell, statements, { tested, last: true }))
}

/** Runs to the end of the shell: messages of fatal errors, and the EXIT trap. Returns the exit status. */
export function* runToEnd(shell: Shell, run: Generator<Wait, number, void>): Generator<Wait, number, void> {
  const status = yield* endStatus(shell, run)
  return yield* endStatus(shell, runExitTrap(shell, status))
}

function* endStatus(shell: Shell, run: Generator<Wait, number, void>): Generator<Wait, number, void> {
  try {
    return yield* run
  } catch (error) {
    if (error instanceof ShellExit) return error.status
    return failureStatus(shell, error)
  }
}

/** Says what stopped a text, where there is something to say. Returns its exit status; throws what is no affair of a shell. */
export function failureStatus(shell: Shell, error: unknown): number {
  if (error instanceof FunctionReturn) return error.status
  if (error instanceof LoopJump) return 0
  if (error instanceof LineInterrupted) return exitCodeOfSignal('INT')
  const failure = asFailure(shell, error)
  if (failure === undefined) throw error
  report(shell, failure)
  return failure.status
}
