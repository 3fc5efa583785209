/**
 * The state of one shell: variables, functions, options, traps and jobs, over the process that it runs as.
 *
 *   createShell(process, options): Shell                    in sh.ts: a shell that commands can be run in, one after the other
 *   runScript(shell, source): Generator<Wait, number>       in sh.ts: runs a source text and returns its exit status
 *   shellProgram: Program                                   in sh.ts: the program behind `sh` and `ash`
 */
import type { CommandNode, Function as FunctionNode, Script, Word } from 'unbash'
import type { ChildExit, Process, Program, SignalName, Wait } from '../processes/program'
import type { Dialect } from './dialect'
import type { Piece } from './expansion/fields'
import type { Reading } from './expansion/reading'
import type { OptionName } from './options'
import type { Variables } from './variables'

/** A function with the source that its positions index. */
export type ShellFunction = { readonly body: FunctionNode['body']; readonly source: Source }

/** A text that is being run. */
export type Source = {
  readonly text: string
  /** The number of its first line. */
  readonly firstLine: number
}

/** A background command, or a pipeline of them. */
export type Job = {
  readonly number: number
  /** The last one's exit status is the job's. */
  readonly processIds: readonly number[]
  /** As it was written. */
  readonly text: string
  /** Exit codes of those that have ended. */
  readonly ended: ReadonlyMap<number, ChildExit>
  /** True once `wait` has told how it ended: `wait -n` passes over it. */
  readonly waitedFor?: boolean
}

/** What a command may take for granted about the place where it stands. */
export type Place = {
  /** Its status is looked at (`if`, `&&`, `!`): `set -e` does not apply. */
  readonly tested: boolean
  /** Nothing runs in this shell after it: its program may take the shell's place. */
  readonly last: boolean
}

/** What a trap can be set for; ERR is a command that fails where `set -e` would end the shell. */
export type TrapCondition = SignalName | 'EXIT' | 'ERR'

/** The interpreter, as the parts that it consists of call it. */
export interface Interpreter {
  /** Runs statements in this shell. */
  statements(shell: Shell, statements: Script['commands'], place: Place): Generator<Wait, number, void>
  /** Runs one command in this shell. */
  command(shell: Shell, command: CommandNode, place: Place): Generator<Wait, number, void>
  /** Parses and runs a text in this shell. */
  source(shell: Shell, text: string, firstLine: number, place: Place): Generator<Wait, number, void>
  /**
   * Runs statements in a shell that is a child's own, to the child's end: returns the child's exit code.
   * @param tested see `Place`
   */
  inSubshell(shell: Shell, statements: Script['commands'], tested: boolean): Generator<Wait, number, void>
  /** Expands a word without splitting it yet. */
  pieces(shell: Shell, word: Word, reading: Reading): Generator<Wait, readonly Piece[], void>
  /** Whether a name is that of a builtin, and of which kind (POSIX 2.14). */
  builtinKind(name: string): 'special' | 'regular' | undefined
  /** The program that runs a script file without an interpreter line. */
  readonly program: Program
}

export type Shell = {
  readonly process: Process
  readonly dialect: Dialect
  readonly interpreter: Interpreter
  /** `$0`. */
  readonly name: string
  readonly variables: Variables
  readonly functions: Map<string, ShellFunction>
  readonly aliases: Map<string, string>
  readonly options: Set<OptionName>
  /** Letters of `$-` that are not options of `set`: `c`, `s`. */
  readonly flags: string
  positional: readonly string[]
  /** `$?` */
  status: number
  /** `$!` */
  lastBackground: number | undefined
  /** `$$`: stays the same in subshells. */
  readonly shellId: number
  /** Somebody types to it at a terminal: Ctrl+C ends what it does, never the shell itself. */
  readonly interactive: boolean
  /** ash that runs a text or a file catches INT, and ends by it between two commands. */
  catchesInterrupts: boolean
  readonly traps: Map<TrapCondition, string>
  /** True while the ERR trap runs. */
  inFailureTrap: boolean
  /** `$?` before the trap that runs; undefined outside of traps. */
  statusBeforeTrap: number | undefined
  readonly pendingSignals: SignalName[]
  jobs: readonly Job[]
  source: Source
  /** The line that messages name. */
  line: number
  /** The builtin whose messages are printed. */
  builtin: string | undefined
  loopDepth: number
  /** Functions and sourced scripts that `return` can end. */
  returnDepth: number
  /** Exit status of the last command substitution in the command that is being expanded. */
  substitutionStatus: number | undefined
  /** Words already looked at by `getopts` in a cluster such as `-ab`. */
  optionOffset: number
}

/** Prints a message of the shell itself, or of the builtin that runs, on standard error. */
export function complain(shell: Shell, message: string, builtin = shell.builtin): void {
  const complaint = { shell: shell.name, line: shell.line }
  const prefix = shell.dialect.prefix(builtin === undefined ? complaint : { ...complaint, builtin })
  shell.process.write(2, `${prefix}${message}\n`)
}

/** The line of a position in the source that runs. */
export function lineAt({ text, firstLine }: Source, position: number): number {
  let line = firstLine
  for (let index = text.indexOf('\n'); index >= 0 && index < position; index = text.indexOf('\n', index + 1)) line++
  return line
}
