/** Variables and labels from flags and files (docker/cli, opts/file.go and pkg/kvfile). */
import { type CommandContext, CommandError, type FlagValues } from '../../../command'
import { readHostFile } from '../../image/host-files'

/** The lines of a `NAME=value` file without comments and empty ones. A NAME alone takes its value from `lookUp`. */
function readFile(
  context: CommandContext,
  path: string,
  lookUp: (name: string) => string | undefined,
): readonly string[] {
  const invalid = (reason: string) => new CommandError(`invalid env file (${path}): ${reason}`)
  return readLines(context, path, invalid).flatMap((raw) => {
    const line = raw.trimStart().replace(/\r$/, '')
    if (line === '' || line.startsWith('#')) return []
    const [name = ''] = line.split('=', 1)
    if (/\s/.test(name)) throw invalid(`variable '${name}' contains whitespaces`)
    if (name === '') throw invalid(`no variable name on line '${line}'`)
    if (line.includes('=')) return [line]
    const value = lookUp(name)
    return value === undefined ? [] : [`${name}=${value}`]
  })
}

/** The lines of a file. Opening a directory succeeds, so only what is read of it is the file's fault. */
function readLines(
  { session }: CommandContext,
  path: string,
  invalid: (reason: string) => CommandError,
): readonly string[] {
  try {
    return new TextDecoder().decode(readHostFile(session, path)).split('\n')
  } catch (error) {
    if (error instanceof CommandError && error.message.startsWith('read ')) throw invalid(error.message)
    throw error
  }
}

/**
 * `--env-file` and `-e`, files first. `-e NAME` takes the value that the shell has, or takes the variable away.
 * Of several values for one name on the command line the last counts.
 */
export function readEnvironment(context: CommandContext, flags: FlagValues): readonly string[] {
  const lookUp = (name: string) => context.environment.get(name)
  const fromFiles = flags.list('env-file').flatMap((path) => readFile(context, path, lookUp))
  const own = new Map<string, string>()
  for (const entry of flags.list('env')) {
    const [name = ''] = entry.split('=', 1)
    const value = entry.includes('=') ? undefined : lookUp(entry)
    own.set(name, value === undefined ? entry : `${entry}=${value}`)
  }
  return [...fromFiles, ...own.values()]
}

/** `--label-file` and `-l`, files first. A label in a file that has no value does not count. */
export function readLabels(context: CommandContext, flags: FlagValues): ReadonlyMap<string, string> {
  const fromFiles = flags.list('label-file').flatMap((path) => readFile(context, path, () => undefined))
  return keyValues([...fromFiles, ...flags.list('label')])
}

/** `key=value` texts as a map; a key alone has the value ''. */
export function keyValues(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const [key = '', ...rest] = text.split('=')
      return [key, rest.join('=')]
    }),
  )
}
