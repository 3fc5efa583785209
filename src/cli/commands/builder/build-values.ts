/** Values of the flags of `docker build` that name things: tags, arguments, labels, hosts. */
import { EngineError } from '../../../engine/errors'
import { type ImageReference, parseReference } from '../../../engine/images/reference'
import { CommandError, type FlagValues } from '../../command'

/** The texts of a flag that can be repeated. buildx passes over empty ones, as a variable that is not set leaves them. */
export function given(flags: FlagValues, name: string): readonly string[] {
  return flags.list(name).filter((text) => text !== '')
}

/** Reads `--tag`. Throws CommandError. */
export function readTag(name: string): ImageReference {
  if (name === '') {
    throw new CommandError('ERROR: failed to build: invalid tag "": repository name must have at least one component')
  }
  try {
    return parseReference(name)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    throw new CommandError(`ERROR: failed to build: invalid tag ${JSON.stringify(name)}: ${tagProblem(name, error)}`)
  }
}

/** The two sides of `NAME=value`; a NAME alone has no other side. Throws CommandError. */
function readPair(text: string): readonly [name: string, value: string | undefined] {
  const equals = text.indexOf('=')
  const name = equals === -1 ? text : text.slice(0, equals)
  if (name === '') throw new CommandError(`ERROR: invalid key-value pair ${JSON.stringify(text)}: empty key`)
  return [name, equals === -1 ? undefined : text.slice(equals + 1)]
}

function isReference(name: string): boolean {
  try {
    parseReference(name)
    return true
  } catch {
    return false
  }
}

/** buildx's own parser does not say which name has capitals, and only says so when nothing else is wrong. */
function tagProblem(name: string, { message }: EngineError): string {
  const capitals = /^(invalid reference format): (repository name) \(.*\) (must be .*)/.exec(message)
  if (capitals === null) return message
  const [, format = '', subject, rule] = capitals
  return isReference(name.toLowerCase()) ? `${subject} ${rule}` : format
}

/** `NAME=value`, or `NAME` with its value from the environment; one that is not set there is left out. */
export function readAssignments(
  values: readonly string[],
  environment: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const assignments = new Map<string, string>()
  for (const [name, given] of values.map(readPair)) {
    const value = given ?? environment.get(name)
    if (value !== undefined) assignments.set(name, value)
  }
  return assignments
}

/** Reads `--label`: `name=value`, or a name alone. Throws CommandError. */
export function readLabels(values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.map(readPair).map(([name, value = '']) => [name, value]))
}

const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9a-f:]*:[0-9a-f:.]*\]?|host-gateway)$/i

/** Reads `--add-host`: `name:address` or `name=address`. Throws CommandError. */
export function readHost(text: string): string {
  const [, name = '', value = ''] = /^([^:=]+)[:=](.*)$/.exec(text) ?? []
  if (name === '' || !address.test(value)) throw new CommandError(`ERROR: failed to build: invalid host ${text}`)
  return `${name}:${value}`
}

/** Reads `--cache-from`: images, or `type=registry,ref=IMAGE`. Throws CommandError for other kinds of caches. */
export function readCacheSources(values: readonly string[]): readonly ImageReference[] {
  return values.map((value) => {
    if (!value.includes('=')) return readTag(value)
    const [, type = ''] = /(?:^|,)type=([^,]*)/.exec(value) ?? []
    const [, name] = /(?:^|,)ref=([^,]*)/.exec(value) ?? []
    if (type !== 'registry' || name === undefined) {
      throw new CommandError(`docker build --cache-from=${value} is not simulated here`)
    }
    return readTag(name)
  })
}
