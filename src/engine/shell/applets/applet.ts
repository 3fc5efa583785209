/**
 * What an applet is made of: its options as a table and its action. `defineApplet` makes a `Program` of it that reads
 * the options, prints the usage where it must and turns failures into busybox's one-line messages.
 */
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import type { Capability } from '../../processes/capabilities'
import type { Process, Program, Wait } from '../../processes/program'
import { type LongOptions, type ParsedOptions, parseOptions, UsageError } from './options'
import { outputFailureOf } from './output-failures'
import { usageText } from './usage'

/** One run of an applet. */
export type Invocation = {
  readonly process: Process
  /** The name it was called by. */
  readonly name: string
  readonly options: ParsedOptions
  readonly operands: readonly string[]
}

export type AppletDefinition = {
  readonly name: string
  /** A getopt string, see `options.ts`. Absent: all words are operands. */
  readonly options?: string
  readonly longOptions?: LongOptions
  /** Puts old forms of options (`head -2`, `chmod -x`) into words that getopt understands. */
  readonly rewrite?: (words: readonly string[]) => readonly string[]
  /** Fewer or more operands than these print the usage. */
  readonly minimumOperands?: number
  readonly maximumOperands?: number
  /** Exit code of usage errors and failures; 1 unless told. */
  readonly failureCode?: number
  /** To the exit code; a generator where it may have to wait. */
  readonly run: (invocation: Invocation) => number | Generator<Wait, number, void>
}

/** For `rewrite`, where words with a dash are no options of getopt's kind: `kill -9`, `ip -4`. */
export const verbatim = (words: readonly string[]): readonly string[] => ['--', ...words]

/** Ends the applet with `NAME: message` on standard error (busybox: `bb_error_msg_and_die`). */
export class AppletFailure extends Error {
  readonly exitCode: number | undefined

  constructor(message: string, exitCode?: number) {
    super(message)
    this.name = 'AppletFailure'
    this.exitCode = exitCode
  }
}

/** The exit code of a process that a broken pipe ends (128 + SIGPIPE). */
const brokenPipe = 141

/** Makes the program. */
export function defineApplet(definition: AppletDefinition): Program {
  return function* (process) {
    const name = appletName(process, definition.name)
    try {
      return yield* invoke(definition, process, name)
    } catch (error) {
      return reportFailure(definition, process, name, error)
    }
  }
}

/** The name for messages: the last component of argv[0], or of argv[1] in `busybox NAME`. */
function appletName(process: Process, fallback: string): string {
  const called = process.arguments[0]?.split('/').at(-1)
  return called === undefined || called === '' ? fallback : called
}

function* invoke(definition: AppletDefinition, process: Process, name: string): Generator<Wait, number, void> {
  const words = process.arguments.slice(1)
  if (words.length === 1 && words[0] === '--help') {
    process.write(1, usageText(definition.name))
    return 0
  }
  const rewritten = definition.rewrite?.(words) ?? words
  const options = parseOptions(rewritten, definition.options ?? '+', definition.longOptions)
  const { operands } = options
  const { minimumOperands = 0, maximumOperands = Number.POSITIVE_INFINITY } = definition
  if (operands.length < minimumOperands || operands.length > maximumOperands) throw new UsageError()
  const outcome = definition.run({ process, name, options, operands })
  return typeof outcome === 'number' ? outcome : yield* outcome
}

function reportFailure(definition: AppletDefinition, process: Process, name: string, error: unknown): number {
  const failureCode = definition.failureCode ?? 1
  if (error instanceof UsageError) {
    // getopt(3) says the whole of argv[0], a path if it is one.
    if (error.complaint !== undefined) process.write(2, `${process.arguments[0] ?? name}: ${error.complaint}\n`)
    process.write(2, usageText(definition.name))
    return failureCode
  }
  if (error instanceof AppletFailure) {
    process.write(2, `${name}: ${error.message}\n`)
    return error.exitCode ?? failureCode
  }
  if (error instanceof FileSystemError) {
    if (error.code === 'EPIPE') return brokenPipe
    if (error.path !== '') process.write(2, `${name}: ${error.path}: ${strerror(error.code)}\n`)
    return error.path === '' ? reportOutputFailure(process, name, error, failureCode) : failureCode
  }
  throw error
}

function reportOutputFailure(process: Process, name: string, { code }: FileSystemError, failureCode: number): number {
  const { words, reason = strerror(code), exitCode = failureCode } = outputFailureOf(name)
  if (words !== undefined) process.write(2, `${name}: ${words}: ${reason}\n`)
  return exitCode
}

/** Whether something failed for what it reads or looks at, and not because nobody takes what it writes. */
export function isInputFailure(error: unknown): error is FileSystemError {
  return error instanceof FileSystemError && error.code !== 'EPIPE' && !(error.code === 'ENOSPC' && error.path === '')
}

/** A change of the system that needs a capability: the kernel's refusal, or ours to whoever has it. */
export function systemChangeFailure(
  process: Process,
  capability: Capability,
  refusal: string,
  exitCode?: number,
): AppletFailure {
  const message = process.can(capability) ? 'this change of the system is not simulated in Layerlab' : refusal
  return new AppletFailure(message, exitCode)
}

/** Prints `NAME: message` on standard error (busybox: `bb_error_msg`). */
export function complain(invocation: Invocation, message: string): void {
  invocation.process.write(2, `${invocation.name}: ${message}\n`)
}

/**
 * Does something to a file. A refusal is printed as `NAME: message: reason` and answered with false.
 * @param message what comes before the reason, the file's name included
 */
export function attempt(invocation: Invocation, message: string, action: () => void): boolean {
  try {
    action()
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code === 'EPIPE') throw error
    complain(invocation, `${message}: ${strerror(error.code)}`)
    return false
  }
}

/** As `attempt`, for a result: undefined when it was refused. */
export function attemptValue<Value>(invocation: Invocation, message: string, action: () => Value): Value | undefined {
  let result: Value | undefined
  attempt(invocation, message, () => {
    result = action()
  })
  return result
}
