/** Simple commands (POSIX 2.9.1): assignments, redirections, and a builtin, a function or a program. */
import type { Assignment, Command } from 'unbash'
import type { Wait } from '../../processes/program'
import { builtins } from '../builtins/index'
import { expandText, expandWords } from '../expansion/words'
import { asFailure, failureOf, report } from '../failures'
import { ShellExit, ShellFailure, SyntaxFailure } from '../interruptions'
import { lineAt, type Place, type Shell } from '../shell'
import { traceQuoted, traceQuotedValue } from '../trace'
import { hasTraps } from '../traps'
import type { Variable, Variables } from '../variables'
import { runFunction } from './functions'
import { becomeProgram, runProgram } from './programs'
import { RedirectionFailure, redirect, withRedirections } from './redirections'

/** Values up to this length do not count as memory. */
const smallValue = 65_536

/** Exit status after a redirection was refused. */
const redirectionFailed = 1

type Values = readonly (readonly [name: string, value: string])[]

/** A simple command after expansion. */
type Expanded = { readonly command: Command; readonly values: Values; readonly words: readonly string[] }

export function* runSimpleCommand(shell: Shell, command: Command, place: Place): Generator<Wait, number, void> {
  shell.line = lineAt(shell.source, command.pos)
  shell.substitutionStatus = undefined
  const expanded = yield* expand(shell, command)
  if (shell.options.has('xtrace')) trace(shell, expanded)
  try {
    return yield* perform(shell, expanded, place)
  } catch (error) {
    if (!(error instanceof RedirectionFailure)) throw error
    const isFatal = shell.dialect.name === 'ash' && shell.interpreter.builtinKind(expanded.words[0] ?? '') === 'special'
    if (isFatal) throw new ShellExit(redirectionFailed)
    return redirectionFailed
  }
}

function* expand(shell: Shell, command: Command): Generator<Wait, Expanded, void> {
  const prefix = command.prefix.filter((one) => one.type === 'Assignment')
  const words: string[] = []
  for (const one of prefix) if (isWordInAsh(shell, one)) words.push(yield* assignmentText(shell, one))
  if (command.name !== undefined) words.push(...(yield* expandWords(shell, [command.name])))
  for (const argument of command.args) {
    if (argument.type === 'Word') words.push(...(yield* expandWords(shell, [argument])))
    else words.push(yield* assignmentText(shell, argument))
  }
  const values: (readonly [string, string])[] = []
  for (const one of prefix) {
    if (isWordInAsh(shell, one)) continue
    const value: readonly [string, string] = [one.name, yield* assignedValue(shell, one)]
    if (words.length === 0) assign(shell, [value])
    values.push(value)
  }
  return { command, values, words }
}

/** `x+=1` and `x[0]=1` assign in bash only. */
function isWordInAsh({ dialect }: Shell, { append, index }: Assignment): boolean {
  return (append === true || index !== undefined) && dialect.name === 'ash'
}

function* assignmentText(shell: Shell, assignment: Assignment): Generator<Wait, string, void> {
  const index = assignment.index === undefined ? '' : `[${yield* expandText(shell, assignment.index)}]`
  return `${assignment.name}${index}${assignment.append ? '+' : ''}=${yield* valueText(shell, assignment)}`
}

function* assignedValue(shell: Shell, assignment: Assignment): Generator<Wait, string, void> {
  const value = yield* valueText(shell, assignment)
  return assignment.append ? `${shell.variables.get(assignment.name) ?? ''}${value}` : value
}

function* valueText(shell: Shell, { value }: Assignment): Generator<Wait, string, void> {
  if (value.type === 'Word') return yield* expandText(shell, value, { quoted: false, assignment: true })
  throw new ShellFailure('arrays are not simulated in Layerlab', 1)
}

function trace(shell: Shell, { values, words }: Expanded): void {
  const assignments = values.map(([name, value]) => `${name}=${traceQuotedValue(value)}`)
  const prompt = shell.variables.get('PS4') ?? '+ '
  shell.process.write(2, `${prompt}${[...assignments, ...words.map(traceQuoted)].join(' ')}\n`)
}

function* perform(shell: Shell, expanded: Expanded, place: Place): Generator<Wait, number, void> {
  const [name] = expanded.words
  if (name === undefined) return yield* assignOnly(shell, expanded)
  const isSpecial = shell.interpreter.builtinKind(name) === 'special'
  const definition = isSpecial ? undefined : shell.functions.get(name)
  if (definition !== undefined) {
    return yield* withRedirections(shell, expanded.command.redirects, () =>
      withAssignments(shell, expanded.values, () =>
        runFunction(shell, definition, name, expanded.words.slice(1), place),
      ),
    )
  }
  return yield* performWithoutFunctions(shell, expanded, place)
}

/** A builtin or a program: also what stands behind `command`, whatever functions there are (POSIX, "command"). */
function* performWithoutFunctions(
  shell: Shell,
  expanded: Expanded,
  place: Place,
  isSpecial = shell.interpreter.builtinKind(expanded.words[0] ?? '') === 'special',
): Generator<Wait, number, void> {
  const [name = ''] = expanded.words
  if (name === 'exec') return yield* runExec(shell, expanded)
  const behind = name === 'command' ? behindCommand(expanded.words) : undefined
  if (behind !== undefined) return yield* performWithoutFunctions(shell, { ...expanded, words: behind }, place, false)
  return builtins.has(name)
    ? yield* runBuiltin(shell, expanded, isSpecial, place)
    : yield* runOutside(shell, expanded, place)
}

/** What `command NAME …` runs; undefined for `command -v NAME`. */
function behindCommand(words: readonly string[]): readonly string[] | undefined {
  const behind = words[1] === '-p' ? words.slice(2) : words.slice(1)
  return behind[0] === undefined || behind[0].startsWith('-') ? undefined : behind
}

/** Assignments alone have been made already; the status is that of the last command substitution among them. */
function* assignOnly(shell: Shell, { command }: Expanded): Generator<Wait, number, void> {
  const status = shell.substitutionStatus ?? 0
  return yield* withRedirections(shell, command.redirects, function* () {
    yield* []
    return status
  })
}

function assign({ process, variables, options }: Shell, values: Values): void {
  for (const [name, value] of values) {
    if (value.length > smallValue) process.holdMemory(value.length)
    variables.set(name, value, options.has('allexport') ? { exported: true } : {})
  }
}

/** Gives variables values for as long as something runs. */
function* withAssignments(
  { variables }: Shell,
  values: Values,
  run: () => Generator<Wait, number, void>,
): Generator<Wait, number, void> {
  const before = values.map(([name]): readonly [string, Variable | undefined] => [name, variables.attributes(name)])
  for (const [name, value] of values) variables.set(name, value, { exported: true })
  try {
    return yield* run()
  } finally {
    for (const [name, variable] of before) variables.restore(name, variable)
  }
}

/** Variables as a program sees them that is called with assignments of its own. */
function variablesFor({ variables }: Shell, values: Values): Variables {
  if (values.length === 0) return variables
  const copy = variables.copy()
  for (const [name, value] of values) copy.set(name, value, { exported: true })
  return copy
}

function* runOutside(shell: Shell, expanded: Expanded, place: Place): Generator<Wait, number, void> {
  const { command, values, words } = expanded
  const variables = variablesFor(shell, values)
  if (place.last && !hasTraps(shell)) {
    yield* redirect(shell, command.redirects)
    return becomeProgram(shell, words, variables)
  }
  const text = shell.source.text.slice(command.pos, command.end)
  return yield* withRedirections(shell, command.redirects, () => runProgram(shell, words, variables, text))
}

/** `exec`: redirections stay, and the program takes the shell's place; without one to run, the shell ends. */
function* runExec(shell: Shell, { command, values, words }: Expanded): Generator<Wait, number, void> {
  const [first, ...rest] = words.slice(1)
  yield* redirect(shell, command.redirects)
  if (first === undefined) {
    assign(shell, values)
    return 0
  }
  shell.builtin = 'exec'
  throw new ShellExit(becomeProgram(shell, first === '--' ? rest : [first, ...rest], variablesFor(shell, values)))
}

function* runBuiltin(
  shell: Shell,
  expanded: Expanded,
  isSpecial: boolean,
  place: Place,
): Generator<Wait, number, void> {
  const { command, values } = expanded
  const run = (): Generator<Wait, number, void> => callBuiltin(shell, expanded, isSpecial, place)
  if (isSpecial) assign(shell, values)
  return yield* withRedirections(shell, command.redirects, () =>
    isSpecial ? run() : withAssignments(shell, values, run),
  )
}

/** Errors of special builtins end the shell; those of the others are printed. */
function* callBuiltin(
  shell: Shell,
  { words }: Expanded,
  isSpecial: boolean,
  place: Place,
): Generator<Wait, number, void> {
  const [name = '', ...rest] = words
  const builtin = builtins.get(name)
  if (builtin === undefined) return 0
  const outer = shell.builtin
  shell.builtin = name
  try {
    const status = yield* builtin(shell, rest, place)
    yield* drainOutput(shell)
    return status
  } catch (error) {
    const failure = asFailure(shell, error)
    if (failure === undefined) throw error
    if (isSpecial && shell.dialect.name === 'ash') throw failureOf(failure, name)
    if (failure instanceof SyntaxFailure) throw failureOf(failure, name)
    report(shell, failureOf(failure, name))
    return failure.status
  } finally {
    shell.builtin = outer
  }
}

/** A loop of builtins that write into a pipe waits for the reader. */
function* drainOutput({ process }: Shell): Generator<Wait, void, void> {
  if (process.isOpen(1)) yield* process.drain(1)
}
