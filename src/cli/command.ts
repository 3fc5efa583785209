/**
 * A docker command as data: where it stands in the command tree, its flags as a table, and what it does.
 * Parsing, `--help`, error texts and completion are all derived from this.
 */
import type { Process, Wait } from '../engine/processes/program'
import type { Session } from '../engine/session'
import type { Completes } from './completes'

/** The type names that pflag prints in a usage text. `bool` takes no value; `list`-like ones may be given again. */
export type FlagType =
  | 'bool'
  | 'string'
  | 'int'
  | 'int64'
  | 'uint'
  | 'uint16'
  | 'decimal'
  | 'bytes'
  | 'swap-bytes'
  | 'duration'
  | 'list'
  | 'stringArray'
  | 'strings'
  | 'map'
  | 'filter'
  | 'mount'
  | 'network'
  | 'ulimit'
  | 'gpu-request'
  | 'pull'
  | 'secret'
  | 'ssh'

export type Flag = {
  readonly name: string
  readonly short?: string
  readonly type: FlagType
  /** As it stands in the usage text, default included where Docker shows it. */
  readonly description: string
  /** The value when the flag is not given. */
  readonly default?: string
  /** What pflag says when the flag is given: the words after `Flag --name has been deprecated, `. */
  readonly deprecated?: string
  /** Hidden flags are accepted but not listed. */
  readonly hidden?: boolean
  /** Real in Docker but not simulated here: giving it ends the command with one clear line and exit code 1. */
  readonly unsupported?: boolean
  /** The one value that such a flag may have: what holds without it too. */
  readonly simulatedValue?: string
  /**
   * Checks a value beyond its type. Returns what is wrong with it, in the words that follow
   * `invalid argument "x" for "--name" flag: `, or undefined.
   */
  readonly validate?: (value: string) => string | undefined
  /** What its value may be, for completion. */
  readonly completes?: Completes
}

/** Values of the flags of one command line. Names must be in the command's table. */
export interface FlagValues {
  /** True when it was given on the command line. */
  changed(name: string): boolean
  boolean(name: string): boolean
  /** '' when not given and without a default. */
  string(name: string): string
  integer(name: string): number
  /** Every value given, in order. */
  list(name: string): readonly string[]
}

export type Invocation = {
  readonly arguments: readonly string[]
  readonly flags: FlagValues
}

/** An invocation with the words that called it: `['images']` or `['image', 'ls']`. */
type Call = Invocation & { readonly words: readonly string[] }

/** What a command works with. */
export type CommandContext = {
  readonly session: Session
  /** Writes to standard output, as given: add the line end yourself. Bytes are for archives. */
  out(data: string | Uint8Array): void
  error(text: string): void
  /** Standard input to its end. */
  standardInput(): Uint8Array
  /** The client's own process: what it waits with, and what is typed to it. */
  readonly process: Process
  /** The shell's exported environment, for `-e NAME` without a value. */
  readonly environment: ReadonlyMap<string, string>
}

/** The exit code of a command; a client that waits for input or for a container is a generator. */
export type Outcome = number | Generator<Wait, number, void>

export type Command = {
  /** Words after `docker`, in the management form: ['container', 'run']. */
  readonly path: readonly string[]
  /** Other ways to say it: [['run']] */
  readonly aliases?: readonly (readonly string[])[]
  /** After `docker PATH `: '[OPTIONS] IMAGE [COMMAND] [ARG...]'. */
  readonly usage: string
  /** The line in the list of commands. */
  readonly summary: string
  /** The longer text at the top of `--help`, where Docker has one. */
  readonly description?: string
  readonly minimumArguments: number
  /** Absent: any number. */
  readonly maximumArguments?: number
  /** True where flags end at the first argument (`run`, `exec`, `create` …). */
  readonly stopAtFirstArgument?: boolean
  readonly flags: readonly Flag[]
  /** What each argument may be, for completion; where the usage says `...`, the last one also stands for all that follow. */
  readonly completes?: readonly Completes[]
  /** Hidden commands are answered but not listed. */
  readonly hidden?: boolean
  /** What usage and error texts call the command after `docker `, where that is not the path: `buildx build`. */
  readonly shownAs?: string
  /** What `--help` lists as other names, where that is not all the ways to say it. */
  readonly shownAliases?: readonly string[]
  /** True when this invocation reads standard input to its end before it does anything; absent: never. */
  readonly readsStandardInput?: (invocation: Invocation, fromTerminal: boolean) => boolean
  /**
   * Returns the exit code, at once or after waiting.
   * Throws EngineError for what the daemon refuses and CommandError for what the client refuses.
   */
  execute(context: CommandContext, call: Call): Outcome
}

/** A refusal that the command line itself words: the whole text for standard error, and the exit code. */
export class CommandError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.name = 'CommandError'
    this.exitCode = exitCode
  }
}
