/** Lists of commands (POSIX 2.9.3): one after the other, `&&`, `||`, `&`; traps run in between, `set -e` looks at each. */
import type { AndOr, CommandNode, PipelineNode, Statement } from 'unbash'
import { FileSystemError } from '../../filesystem/file-system'
import type { Wait } from '../../processes/program'
import { asFailure } from '../failures'
import { ShellExit, ShellFailure } from '../interruptions'
import { lineAt, type Place, type Shell } from '../shell'
import { runFailureTrap, runTraps } from '../traps'
import { runArithmetic } from './arithmetic-commands'
import { runCase, runFor, runIf, runWhile } from './compound'
import { runConditional } from './conditional'
import { runInBackground, runPipeline, runSubshell } from './pipelines'
import { RedirectionFailure, redirect, withRedirections } from './redirections'
import { runSimpleCommand } from './simple-command'

type Run = Generator<Wait, number, void>

export function* runStatements(shell: Shell, statements: readonly Statement[], place: Place): Run {
  let status = 0
  for (const [index, statement] of statements.entries()) {
    const last = place.last && index === statements.length - 1
    status = yield* runStatement(shell, statement, { tested: place.tested, last })
    shell.status = status
    yield* runTraps(shell)
  }
  return status
}

function* runStatement(shell: Shell, statement: Statement, place: Place): Run {
  if (shell.options.has('noexec')) return 0
  if (statement.background) return runInBackground(shell, statement)
  const { command } = statement
  return command.type === 'AndOr' ? yield* runAndOr(shell, command, place) : yield* runChecked(shell, command, place)
}

function* runAndOr(shell: Shell, { commands, operators }: AndOr, place: Place): Run {
  let status = 0
  for (const [index, command] of commands.entries()) {
    const operator = operators[index - 1]
    if ((operator === '&&' && status !== 0) || (operator === '||' && status === 0)) continue
    const isLast = index === commands.length - 1
    const inside = { tested: place.tested || !isLast, last: place.last && isLast }
    status = yield* runChecked(shell, command, inside)
    shell.status = status
  }
  return status
}

/** Runs a pipeline or command; when it failed, traps run, and `set -e` ends the shell. */
function* runChecked(shell: Shell, node: PipelineNode, place: Place): Run {
  const status =
    node.type === 'Pipeline' ? yield* runPipeline(shell, node, place) : yield* runCommand(shell, node, place)
  const negated = node.type === 'Pipeline' && node.prefixes.some(({ type }) => type === 'Negation')
  if (status === 0 || place.tested || negated || !isLookedAt(node)) return status
  shell.status = status
  yield* runTraps(shell)
  yield* runFailureTrap(shell)
  if (shell.options.has('errexit')) throw new ShellExit(status)
  return status
}

/** A compound command's own parts have been looked at already; a subshell counts as a command. */
function isLookedAt(node: PipelineNode): boolean {
  const { type } = node.type === 'Redirected' ? node.command : node
  return (
    type === 'Command' ||
    type === 'Pipeline' ||
    type === 'Subshell' ||
    type === 'TestCommand' ||
    type === 'ArithmeticCommand'
  )
}

/** Runs one command of any kind. */
export function* runCommand(shell: Shell, node: CommandNode, place: Place): Run {
  if (node.type !== 'Redirected') return yield* dispatch(shell, node, place)
  shell.line = lineAt(shell.source, node.pos)
  try {
    if (place.last) {
      yield* redirect(shell, node.redirects)
      return yield* dispatch(shell, node.command, place)
    }
    return yield* withRedirections(shell, node.redirects, () => dispatch(shell, node.command, place))
  } catch (error) {
    if (error instanceof RedirectionFailure) return 1
    throw error
  }
}

function* dispatch(shell: Shell, node: Exclude<CommandNode, { readonly type: 'Redirected' }>, place: Place): Run {
  switch (node.type) {
    case 'Command':
      return yield* runSimple(shell, node, place)
    case 'If':
      return yield* runIf(shell, node, place)
    case 'While':
      return yield* runWhile(shell, node, place)
    case 'For':
      return yield* runFor(shell, node, place)
    case 'Case':
      return yield* runCase(shell, node, place)
    case 'BraceGroup':
      return yield* runStatements(shell, node.body.commands, place)
    case 'Subshell':
      return yield* runSubshell(shell, node, place)
    case 'Function':
      shell.functions.set(node.name.text, { body: node.body, source: shell.source })
      return 0
    case 'TestCommand':
      return (yield* runConditional(shell, node.expression)) ? 0 : 1
    case 'ArithmeticCommand':
    case 'ArithmeticFor':
      return yield* runArithmetic(shell, node, place)
    case 'Select':
      throw new ShellFailure(shell.dialect.name === 'ash' ? 'syntax error: unexpected "do"' : unsimulated(node.type), 2)
    case 'Coproc':
      throw new ShellFailure(unsimulated(node.type), 2)
  }
}

function unsimulated(construct: string): string {
  return `${construct.toLowerCase()} is not simulated in Layerlab`
}

/** A simple command; a read-only variable or a write that nobody takes ends as ash and bash let it end. */
function* runSimple(shell: Shell, node: Extract<CommandNode, { readonly type: 'Command' }>, place: Place): Run {
  try {
    return yield* runSimpleCommand(shell, node, place)
  } catch (error) {
    const failure = asFailure(shell, error)
    if (failure !== undefined) throw failure
    if (error instanceof FileSystemError) return 1
    throw error
  }
}
