/** Apache's configuration, as far as its image's own file goes. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'

export type Settings = {
  readonly root: string
  readonly ports: readonly number[]
  readonly documents: string
  readonly index: readonly string[]
  /** Absent: the server makes a name of its address, and says so. */
  readonly serverName?: string
  /** Whether directories without an index are listed. */
  readonly lists: boolean
  /** By file name ending. */
  readonly types: ReadonlyMap<string, string>
}

/** Ends the server with its message. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/** Directives that change nothing that a client of this page sees. */
const unseen = new Set(
  'allowoverride customlog errorlog group loadmodule logformat loglevel pidfile require serveradmin timeout user'.split(
    ' ',
  ),
)

function words(text: string): readonly string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

function textOf(files: FileSystem, path: string): string {
  try {
    return new TextDecoder().decode(files.readFile(path))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new ConfigurationError(`httpd: Could not open configuration file ${path}: No such file or directory`)
  }
}

function typesOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [type = '', ...endings] = line.replace(/#.*/, '').trim().split(/\s+/)
      return endings.map((ending): [string, string] => [ending, type])
    }),
  )
}

/** Reads the file. @throws ConfigurationError */
export function readSettings(files: FileSystem, path: string): Settings {
  let settings: Settings = { root: '', ports: [], documents: '', index: ['index.html'], lists: false, types: new Map() }
  textOf(files, path)
    .split('\n')
    .forEach((line, index) => {
      const [name = '', ...values] = words(line.trim())
      if (name === '' || name.startsWith('#') || name.startsWith('<')) return
      settings = withDirective(settings, name, values, { files, place: `line ${index + 1} of ${path}` })
    })
  return settings
}

type Place = { readonly files: FileSystem; readonly place: string }

function withDirective(settings: Settings, name: string, values: readonly string[], { files, place }: Place): Settings {
  const [value = ''] = values
  const absolute = value.startsWith('/') ? value : `${settings.root}/${value}`
  switch (name.toLowerCase()) {
    case 'serverroot':
      return { ...settings, root: value }
    case 'listen':
      return { ...settings, ports: [...settings.ports, Number(value.replace(/^.*:/, ''))] }
    case 'documentroot':
      if (!files.exists(absolute)) {
        throw new ConfigurationError(
          `AH00526: Syntax error on ${place}:\nDocumentRoot '${value}' is not a directory, or is not readable`,
        )
      }
      return { ...settings, documents: absolute.replace(/\/$/, '') }
    case 'directoryindex':
      return { ...settings, index: values }
    case 'servername':
      return { ...settings, serverName: value }
    case 'typesconfig':
      return { ...settings, types: typesOf(textOf(files, absolute)) }
    case 'options':
      return { ...settings, lists: values.includes('Indexes') || values.includes('+Indexes') }
    default: {
      if (unseen.has(name.toLowerCase())) return settings
      const reason = 'perhaps misspelled or defined by a module not included in the server configuration'
      throw new ConfigurationError(`AH00526: Syntax error on ${place}:\nInvalid command '${name}', ${reason}`)
    }
  }
}
