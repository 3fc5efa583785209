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
    return decodeLines(readHostFile(session, path), invalid)
  } catch (error) {
    if (error instanceof CommandError && error.message.startsWith('read ')) throw invalid(error.message)
    throw error
  }
}

const newline = 10

/** The lines of a text, which must be UTF-8. */
function decodeLines(content: Uint8Array, invalid: (reason: string) => CommandError): readonly string[] {
  const lines: string[] = []
  for (let start = 0, end = 0; end < content.length; start = end + 1) {
    end = content.indexOf(newline, start)
    if (end < 0) end = content.length
    const bytes = content.subarray(start, end)
    const line = decodeText(bytes)
    if (line === undefined) throw invalid(`invalid utf8 bytes at line ${lines.length + 1}: [${bytes.join(' ')}]`)
    lines.push(line)
  }
  return lines
}

/** A text in UTF-8; undefined when it is none. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
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
