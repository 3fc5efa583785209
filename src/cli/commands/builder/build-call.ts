/** `docker build --call` and `--check`: a Dockerfile looked at without being built (buildx, commands/build.go, `printResult`). */
import type { BuildRequest } from '../../../engine/images/build/build-request'
import { checkBuild, type LocatedWarning, listTargets, outlineBuild } from '../../../engine/images/build/check-build'
import { excerpt } from '../../../engine/images/build/excerpt'
import { type CommandContext, CommandError } from '../../command'
import { alignColumns } from '../../format/table'

/** Shows what was found. Progress is kept quiet with `--quiet`. */
export type CallOptions = {
  readonly context: CommandContext
  readonly request: BuildRequest
  readonly quiet: boolean
  /** What buildx itself has to say once there is no more progress. */
  readonly remark: string
}

function show({ context, quiet, remark }: CallOptions, progress: string, warnings = ''): void {
  context.error(quiet ? remark : progress + remark + warnings)
}

/** `JSONArgsRecommended` is described at …/json-args-recommended/. */
function pageOf(rule: string): string {
  const words = rule.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
  return `https://docs.docker.com/go/dockerfile/rule/${words.toLowerCase()}/`
}

function warningBlock({ rule, message, lines }: LocatedWarning, { input }: BuildRequest): string {
  const shown = excerpt(input.dockerfileName, (input.dockerfile ?? '').split('\n'), lines)
  return `\nWARNING: ${rule} - ${pageOf(rule)}\n${message}\n${shown}`
}

function summary(count: number): string {
  if (count === 0) return 'Check complete, no warnings found.'
  return `Check complete, ${count === 1 ? '1 warning has' : `${count} warnings have`} been found!`
}

/** `--check`. Exit code 1 when there is something to warn of. */
function check(options: CallOptions): number {
  const { context, request, quiet } = options
  const { progress, warnings, failure } = checkBuild(context.session, request)
  show(options, progress)
  const title = `${quiet ? '\n' : ''}${summary(warnings.length)}\n`
  const report = title + warnings.map((warning) => warningBlock(warning, request)).join('')
  const violation = failure?.message.startsWith('lint violation') === true
  if (failure !== undefined && !violation) {
    if (request.input.dockerfile === undefined) refuse(failure, context)
    if (warnings.length > 0) context.out(`${report}\n`)
    context.error(`ERROR: ${failure.message}\n${failure.excerpt}\n`)
    return 1
  }
  context.out(report)
  if (violation) context.out(`\nERROR: ${failure.message}\n`)
  return warnings.length === 0 ? 0 : 1
}

function refuse(failure: { readonly excerpt: string; readonly message: string }, context: CommandContext): never {
  context.error(failure.excerpt)
  throw new CommandError(`ERROR: failed to build: failed to solve: ${failure.message}`)
}

function targets(options: CallOptions): number {
  const { context, request } = options
  const outcome = listTargets(context.session, request)
  show(options, outcome.progress)
  if (outcome.failure !== undefined) refuse(outcome.failure, context)
  const names = outcome.targets.map(({ name, isDefault }) => (isDefault ? `${name} (default)`.trim() : name))
  const width = Math.max(...['TARGET', ...names].map(({ length }) => length)) + 1
  context.out(`${'TARGET'.padEnd(width)}DESCRIPTION\n${names.map((name) => `${name.padEnd(width)}\n`).join('')}`)
  return 0
}

function outline(options: CallOptions): number {
  const { context, request } = options
  const outcome = outlineBuild(context.session, request)
  show(options, outcome.progress, outcome.warnings)
  if (outcome.failure !== undefined) refuse(outcome.failure, context)
  if (outcome.target !== '') context.out(`TARGET: ${outcome.target}\n\n`)
  const table = (heading: string, rows: readonly string[]): void => {
    if (rows.length > 0) context.out(`${alignColumns(`${heading}\n${rows.join('')}`)}\n`)
  }
  table(
    'BUILD ARG\tVALUE\tDESCRIPTION',
    outcome.arguments.map(({ name, value }) => `${name}\t${value}\t\n`),
  )
  table(
    'SECRET\tREQUIRED',
    outcome.secrets.map(({ id, required }) => `${id}\t${required ? 'true' : ''}\n`),
  )
  return 0
}

/** Carries out the call of a name other than `build`. Throws CommandError. */
export function callBuild(name: string, options: CallOptions): number {
  if (name.includes(',')) throw new CommandError(`docker build --call=${name} is not simulated here`)
  switch (name) {
    case 'check':
    case 'lint':
      return check(options)
    case 'targets':
      return targets(options)
    case 'outline':
      return outline(options)
    default: {
      const reason = `unsupported request frontend.${name}`
      const { progress, failure } = listTargets(options.context.session, options.request)
      show(options, progress)
      if (failure !== undefined && options.request.input.dockerfile === undefined) refuse(failure, options.context)
      throw new CommandError(`ERROR: failed to build: failed to solve: ${reason}: ${reason}`)
    }
  }
}
