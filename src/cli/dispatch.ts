/**
 * The `docker` command: finds what was asked for, parses it, lets a little time pass, runs it, and words every refusal
 * (docker/cli, cli/cobra.go and cmd/docker/docker.go).
 */
import { EngineError } from '../engine/errors'
import { advanceTo } from '../engine/processes/clock'
import type { Wait } from '../engine/processes/program'
import { emit } from '../engine/session'
import { type Command, type CommandContext, CommandError, type Flag, type Outcome } from './command'
import {
  type CommandGroup,
  type CommandTree,
  commandPath,
  findCommand,
  groupSynopsis,
  isUnsimulated,
  type Resolved,
  synopsis,
} from './command-tree'
import { withDaemon } from './endpoint'
import { FlagError, type ParsedFlags, parseFlags } from './flags/parse-flags'
import { globalFlags, logLevels } from './global-flags'
import { commandHelp, groupHelp, rootHelp } from './help/help'
import { notSimulatedHere } from './not-simulated'
import { refusalText } from './refusal'
import { versionLine } from './version-facts'

/** Logical milliseconds that a docker command takes before it does anything. */
const commandTime = 300

const usageExitCode = 125
/** buildx is a plugin of its own and puts its errors into its own words. */
const buildxPrefix = 'ERROR: '

const helpOfHelp = 'Usage:  docker help [command]\n\nHelp about the command\n'
const shortHelpDeprecated = 'Flag shorthand -h has been deprecated, use --help\n'

/**
 * Runs `docker WORDS…`. Returns the exit code; what was said went to the context.
 * @param words what follows `docker` on the command line
 */
export function* dispatch(
  tree: CommandTree,
  context: CommandContext,
  words: readonly string[],
): Generator<Wait, number, void> {
  advanceTo(context.session, context.session.machine.clock + commandTime)
  try {
    const outcome = runRoot(tree, context, words)
    return typeof outcome === 'number' ? outcome : yield* outcome
  } catch (error) {
    return refuse(context, error)
  }
}

/** True when the command line makes the client read its standard input to the end before it does anything else. */
export function readsStandardInput(tree: CommandTree, words: readonly string[], fromTerminal: boolean): boolean {
  try {
    const { arguments: rest } = parseFlags(globalFlags, words, true)
    const length = tree.groups.some((group) => group.name === rest[0]) ? 2 : 1
    const command = findCommand(tree, rest.slice(0, length))?.command
    if (command?.readsStandardInput === undefined) return false
    const invocation = parseFlags(command.flags, rest.slice(length), command.stopAtFirstArgument)
    return command.readsStandardInput(invocation, fromTerminal)
  } catch (error) {
    if (error instanceof FlagError) return false
    throw error
  }
}

function refuse(context: CommandContext, error: unknown): number {
  if (error instanceof CommandError) {
    if (error.message !== '') context.error(withLineEnd(error.message))
    emit(context.session, { type: 'request.refused', message: error.message })
    return error.exitCode
  }
  if (error instanceof EngineError) {
    context.error(withLineEnd(refusalText(error)))
    emit(context.session, { type: 'request.refused', message: error.message })
    return 1
  }
  throw error
}

function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

/** What follows a refusal of the command line itself. */
function usageError(message: string, use: string, path: string, exitCode: number, verb = 'Run'): CommandError {
  const usage = use === '' ? '' : `Usage:  ${use}\n\n`
  return new CommandError(`${message}\n\n${usage}${verb} '${path} --help' for more information`, exitCode)
}

function parseOrRefuse(
  flags: readonly Flag[],
  words: readonly string[],
  use: string,
  path: string,
  stopAtFirstArgument = false,
): ParsedFlags {
  try {
    return parseFlags(flags, words, stopAtFirstArgument)
  } catch (error) {
    if (error instanceof FlagError) throw usageError(error.message, use, path, usageExitCode)
    throw error
  }
}

function runRoot(tree: CommandTree, context: CommandContext, words: readonly string[]): Outcome {
  const parsed = parseOrRefuse(globalFlags, words, 'docker [OPTIONS] COMMAND [ARG...]', 'docker', true)
  const { flags } = parsed
  if (parsed.shortHelpWanted) context.error(shortHelpDeprecated)
  if (parsed.helpWanted) return print(context, helpFor(tree, parsed.arguments))
  if (flags.boolean('version') && !namesCommand(tree, parsed.arguments)) return print(context, versionLine)
  if (flags.changed('host') && flags.changed('context')) {
    throw new CommandError('conflicting options: cannot specify both --host and --context')
  }
  const reached = withDaemon(context, flags)
  refuseUnsimulatedFlags(parsed, 'docker')
  const level = flags.string('log-level')
  if (level !== '' && !logLevels.includes(level)) throw new CommandError(`Unable to parse logging level: ${level}`)
  const [first, ...rest] = parsed.arguments
  if (first === undefined) return showMissing(context, rootHelp(tree, globalFlags))
  if (first === 'help') return runHelp(tree, context, rest)
  return runBelowRoot(tree, reached, first, rest)
}

function namesCommand(tree: CommandTree, [first]: readonly string[]): boolean {
  if (first === undefined) return false
  const isGroup = tree.groups.some(({ name }) => name === first)
  return first === 'help' || isGroup || findCommand(tree, [first]) !== undefined || isUnsimulated(tree, [first])
}

function runBelowRoot(tree: CommandTree, context: CommandContext, first: string, rest: readonly string[]): Outcome {
  const group = tree.groups.find((candidate) => candidate.name === first)
  if (group !== undefined) return runGroup(tree, context, group, rest)
  const resolved = findCommand(tree, [first])
  if (resolved !== undefined) return runCommand(context, resolved, rest)
  if (isUnsimulated(tree, [first])) throw notSimulatedHere(`docker ${first}`)
  if (rest.includes('--help')) return print(context, rootHelp(tree, globalFlags))
  throw usageError(`docker: unknown command: docker ${first}`, '', 'docker', 1)
}

function print(context: CommandContext, text: string): number {
  context.out(text)
  return 0
}

/** Help that was asked for goes to standard output; help in place of a missing command to standard error. */
function showMissing(context: CommandContext, text: string): number {
  context.error(text)
  return 0
}

function runGroup(tree: CommandTree, context: CommandContext, group: CommandGroup, words: readonly string[]): Outcome {
  const use = groupSynopsis(group)
  const path = `docker ${group.name}`
  const parsed = parseOrRefuse([], words, use, path, true)
  const [name, ...rest] = parsed.arguments
  if (parsed.shortHelpWanted) context.error(shortHelpDeprecated)
  if (parsed.helpWanted) return print(context, helpFor(tree, [group.name, ...parsed.arguments]))
  if (name === undefined) return showMissing(context, groupHelp(tree, group))
  const resolved = findCommand(tree, [group.name, name])
  if (resolved !== undefined) return runCommand(context, resolved, rest)
  if (isUnsimulated(tree, [group.name, name])) throw notSimulatedHere(`${path} ${name}`)
  if (rest.includes('--help')) return print(context, groupHelp(tree, group))
  if (group.plugin !== undefined) return refusePluginCommand(context, group.plugin, path, name)
  throw usageError(`docker: unknown command: ${path} ${name}`, use, path, 1)
}

function refusePluginCommand(
  context: CommandContext,
  plugin: NonNullable<CommandGroup['plugin']>,
  path: string,
  name: string,
): number {
  if (plugin.unsimulated.includes(name)) throw notSimulatedHere(`${path} ${name}`)
  context.out(plugin.help)
  throw new CommandError(`ERROR: unknown command: ${JSON.stringify(name)}`)
}

/** Help on the command that the words begin with; on `docker` itself where there is none. @throws {CommandError} */
function helpFor(tree: CommandTree, [first = '', second = '']: readonly string[]): string {
  const group = tree.groups.find((candidate) => candidate.name === first)
  const words = group === undefined ? [first] : [first, second]
  const resolved = findCommand(tree, words)
  if (resolved !== undefined) return commandHelp(resolved)
  if (isUnsimulated(tree, words)) throw notSimulatedHere(`docker ${words.join(' ')}`)
  return group === undefined ? rootHelp(tree, globalFlags) : groupHelp(tree, group)
}

/** `docker help [COMMAND]`. */
function runHelp(tree: CommandTree, context: CommandContext, words: readonly string[]): number {
  const [first] = words
  if (first === undefined) return print(context, rootHelp(tree, globalFlags))
  if (first === 'help' || first === '--help') return print(context, helpOfHelp)
  const group = tree.groups.find((candidate) => candidate.name === first)
  if (group !== undefined && words.length === 1) return print(context, groupHelp(tree, group))
  const resolved = findCommand(tree, words)
  if (resolved === undefined && isUnsimulated(tree, words)) throw notSimulatedHere(`docker ${words.join(' ')}`)
  if (resolved === undefined) throw new CommandError(`unknown help topic: ${words.at(-1)}`)
  return print(context, commandHelp(resolved))
}

function runCommand(context: CommandContext, resolved: Resolved, words: readonly string[]): Outcome {
  const { command } = resolved
  const path = commandPath(resolved)
  const parsed = parseOrRefuse(command.flags, words, synopsis(resolved), path, command.stopAtFirstArgument)
  if (parsed.shortHelpWanted) context.out(shortHelpDeprecated)
  for (const { name, deprecated } of parsed.given) {
    if (deprecated !== undefined) context.error(`Flag --${name} has been deprecated, ${deprecated}\n`)
  }
  if (parsed.helpWanted) return print(context, commandHelp(resolved))
  checkArgumentCount(resolved, parsed.arguments.length)
  refuseUnsimulatedFlags(parsed, path)
  try {
    return command.execute(context, { ...parsed, words: resolved.words })
  } catch (error) {
    if (command.shownAs === undefined || !(error instanceof EngineError) || error.kind !== 'client') throw error
    throw new CommandError(`${buildxPrefix}${error.message}`)
  }
}

function refuseUnsimulatedFlags(parsed: ParsedFlags, path: string): void {
  const changesNothing = ({ name, type, simulatedValue }: Flag): boolean =>
    type === 'bool' ? !parsed.flags.boolean(name) : parsed.flags.string(name) === simulatedValue
  const flag = parsed.given.find((candidate) => candidate.unsupported && !changesNothing(candidate))
  if (flag !== undefined) throw new CommandError(`docker: the flag --${flag.name} of '${path}' is not simulated here`)
}

function checkArgumentCount(resolved: Resolved, count: number): void {
  const { command } = resolved
  const { minimumArguments: minimum, maximumArguments: maximum = Number.POSITIVE_INFINITY } = command
  if (count >= minimum && count <= maximum) return
  const expectation = describeArgumentCount(command)
  const path = commandPath(resolved)
  const message = `docker: '${path}' ${expectation.words}`
  const prefix = command.shownAs === undefined ? '' : buildxPrefix
  throw usageError(prefix + message, synopsis(resolved), path, 1, expectation.verb)
}

/** docker/cli's cli/required.go, with its misspelt "SRun". */
function describeArgumentCount(command: Command): { readonly words: string; readonly verb: string } {
  const { minimumArguments: minimum, maximumArguments: maximum } = command
  const count = (number: number): string => `${number} argument${number === 1 ? '' : 's'}`
  if (maximum === undefined) return { words: `requires at least ${count(minimum)}`, verb: 'See' }
  if (maximum === 0) return { words: 'accepts no arguments', verb: 'Run' }
  if (minimum === maximum) return { words: `requires ${count(minimum)}`, verb: 'Run' }
  if (minimum === 0) return { words: `requires at most ${count(maximum)}`, verb: 'SRun' }
  return { words: `requires at least ${minimum} and at most ${count(maximum)}`, verb: 'Run' }
}
