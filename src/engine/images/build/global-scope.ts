/** Variables that hold outside stages: ARG lines before the first FROM, `--build-arg`, and the platform. */
import { EngineError } from '../../errors'
import { readPlatform } from '../platform'
import { type ImageReference, parseReference, withDefaultTag } from '../reference'
import { BuildError } from './build-error'
import { closestWord } from './closest-word'
import type { FromInstruction } from './instruction'
import type { Warnings } from './lint'
import type { Dockerfile } from './read-dockerfile'
import { ExpansionError, expandWord, type Variables } from './shell-words'

/** Values given with `--build-arg`. */
export type BuildArguments = ReadonlyMap<string, string>

/** Automatic platform arguments of the one platform there is. */
const platformArguments: Variables = new Map([
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDARCH', 'amd64'],
  ['BUILDVARIANT', ''],
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETARCH', 'amd64'],
  ['TARGETVARIANT', ''],
])

/** Arguments that count without an ARG line, and that leave no trace in the history. */
const proxyNames = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'] as const

/** What a step finds of the proxies that were given: each under both of its names. */
export function proxyEnvironment(given: BuildArguments): readonly string[] {
  return proxyNames.flatMap((name) => {
    const small = name.toLowerCase()
    const value = given.get(name) ?? given.get(small)
    return value === undefined ? [] : [`${name}=${value}`, `${small}=${value}`]
  })
}

export type GlobalScope = {
  readonly escapeCharacter: string
  readonly buildArguments: BuildArguments
  /** The value of an argument that a stage declares without one. */
  readonly variables: Variables
  /** The same as if no build argument had been given. */
  readonly defaults: Variables
  /** Names that FROM lines may use. */
  readonly declared: readonly string[]
}

function evaluate(dockerfile: Dockerfile, buildArguments: BuildArguments, escapeCharacter: string): Variables {
  const variables = new Map(platformArguments)
  for (const { names, source } of dockerfile.globalArguments) {
    for (const { name, value } of names) {
      const given = buildArguments.get(name)
      if (given !== undefined) variables.set(name, given)
      else if (value !== undefined) variables.set(name, expand(value, variables, escapeCharacter, source.lines).text)
    }
  }
  return variables
}

function expand(
  text: string,
  variables: Variables,
  escapeCharacter: string,
  lines: FromInstruction['source']['lines'],
): ReturnType<typeof expandWord> {
  try {
    return expandWord(text, variables, { escapeCharacter })
  } catch (error) {
    if (error instanceof ExpansionError) {
      throw new BuildError(`failed to process ${JSON.stringify(text)}: ${error.message}`, lines)
    }
    throw error
  }
}

export function openGlobalScope(
  dockerfile: Dockerfile,
  buildArguments: BuildArguments,
  escapeCharacter: string,
): GlobalScope {
  return {
    escapeCharacter,
    buildArguments,
    variables: evaluate(dockerfile, buildArguments, escapeCharacter),
    defaults: evaluate(dockerfile, new Map(), escapeCharacter),
    declared: [
      ...dockerfile.globalArguments.flatMap(({ names }) => names.map(({ name }) => name)),
      ...platformArguments.keys(),
    ],
  }
}

function isValidReference(name: string): boolean {
  try {
    parseReference(name)
    return true
  } catch {
    return false
  }
}

/** Warns of a FROM line that only works with a build argument, or that uses a name nobody declared. */
function lintFromName(warnings: Warnings, scope: GlobalScope, from: FromInstruction): void {
  const { image, source } = from
  const line = source.lines.start
  const byDefault = expand(image, scope.defaults, scope.escapeCharacter, source.lines).text
  if (byDefault === '' || !isValidReference(byDefault)) {
    const message = `Default value for ARG ${image} results in empty or invalid base image name`
    warnings.add('InvalidDefaultArgInFrom', message, line)
  }
  for (const name of expand(image, scope.variables, scope.escapeCharacter, source.lines).unmatched) {
    if (scope.declared.includes(name)) continue
    const suggestion = closestWord(name, scope.declared)
    const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`
    warnings.add('UndefinedArgInFrom', `FROM argument '${name}' is not declared${hint}`, line)
  }
}

function lintPlatform(warnings: Warnings, { platform, source }: FromInstruction): void {
  const line = source.lines.start
  if (/^\$\{?TARGETPLATFORM\}?$/.test(platform)) {
    const reason = 'in FROM is redundant as this is the default behavior'
    warnings.add('RedundantTargetPlatform', `Setting platform to predefined ${platform} ${reason}`, line)
  }
  if (platform !== '' && !platform.includes('$')) {
    const message = `FROM --platform flag should not use constant value ${JSON.stringify(platform)}`
    warnings.add('FromPlatformFlagConstDisallowed', message, line)
  }
}

/** The name in a FROM line with its variables put in. Throws BuildError. */
export function baseName(scope: GlobalScope, from: FromInstruction, warnings: Warnings, isStage: boolean): string {
  if (!isStage) lintFromName(warnings, scope, from)
  lintPlatform(warnings, from)
  const { text } = expand(from.image, scope.variables, scope.escapeCharacter, from.source.lines)
  if (text === '') throw new BuildError(`base name (${from.image}) should not be blank`, from.source.lines)
  checkPlatform(scope, from)
  return text
}

/** Throws BuildError for what names no platform. */
function checkPlatform(scope: GlobalScope, { platform, source: { lines } }: FromInstruction): void {
  if (platform === '') return
  const { text } = expand(platform, scope.variables, scope.escapeCharacter, lines)
  if (text === '') throw new BuildError(`empty platform value from expression ${platform}`, lines)
  readPlatform(text, (reason) => new BuildError(`failed to parse platform ${platform}: ${reason}`, lines, [lines]))
}

/** Reads the name of an image in a Dockerfile. Throws BuildError. */
export function readImageName(name: string, lines: FromInstruction['source']['lines']): ImageReference {
  try {
    return withDefaultTag(parseReference(name))
  } catch (error) {
    if (error instanceof EngineError) {
      throw new BuildError(`failed to parse stage name ${JSON.stringify(name)}: ${error.message}`, lines)
    }
    throw error
  }
}
