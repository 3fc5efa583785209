/** Errors that end a text, and whose they are said to be. */
import { FileSystemError } from '../filesystem/file-system'
import { ReportedFailure, ShellFailure, SyntaxFailure } from './interruptions'
import type { Shell } from './shell'
import { ReadOnlyVariable } from './variables'

/** The failure as that of a builtin or of a sourced script, unless it is somebody else's already. */
export function failureOf(failure: ShellFailure, name: string): ShellFailure {
  if (failure instanceof ReportedFailure) return failure
  const Kind = failure instanceof SyntaxFailure ? SyntaxFailure : ShellFailure
  return new Kind(failure.message, failure.status, failure.builtin ?? name)
}

/** What was thrown, where it is an error to be said; undefined where it is a jump or something else. */
export function asFailure({ dialect }: Shell, error: unknown): ShellFailure | undefined {
  if (error instanceof ShellFailure) return error
  if (error instanceof FileSystemError && error.code === 'EAGAIN') {
    return new ShellFailure(dialect.cannotFork, dialect.forkFailure)
  }
  if (!(error instanceof ReadOnlyVariable)) return undefined
  return new ShellFailure(dialect.readOnly(error.variable), dialect.usageFailure)
}

/** Prints the message of a failure, once. */
export function report(shell: Shell, failure: ShellFailure): void {
  if (failure instanceof ReportedFailure) return
  const { message, builtin } = failure
  const complaint = { shell: shell.name, line: shell.line, ...(builtin === undefined ? {} : { builtin }) }
  const isSyntax = failure instanceof SyntaxFailure
  const prefix = isSyntax ? shell.dialect.syntaxPrefix(complaint) : shell.dialect.prefix(complaint)
  shell.process.write(2, `${prefix}${message}\n`)
}
