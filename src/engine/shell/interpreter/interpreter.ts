/** The interpreter put together, and what runs in a process of its own. */
import type { Statement } from 'unbash'
import type { Program, Wait } from '../../processes/program'
import { exitCodeOfSignal } from '../../processes/signals'
import { builtinKind } from '../builtins/index'
import { wordPieces } from '../expansion/words'
import { FunctionReturn, LineInterrupted, LoopJump, ShellExit, ShellFailure, SyntaxFailure } from '../interruptions'
import { complain, type Interpreter, type Shell } from '../shell'
import { runExitTrap } from '../traps'
import { ReadOnlyVariable } from '../variables'
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
  if (error instanceof ReadOnlyVariable) {
    complain(shell, shell.dialect.readOnly(error.variable))
    return shell.dialect.usageFailure
  }
  if (!(error instanceof ShellFailure)) throw error
  report(shell, error)
  return error.status
}

function report(shell: Shell, failure: ShellFailure): void {
  const { message, builtin } = failure
  const isSyntax = failure instanceof SyntaxFailure
  const complaint = { shell: shell.name, line: shell.line, ...(builtin === undefined ? {} : { builtin }) }
  const prefix = isSyntax ? shell.dialect.syntaxPrefix(complaint) : shell.dialect.prefix(complaint)
  shell.process.write(2, `${prefix}${message}\n`)
}
