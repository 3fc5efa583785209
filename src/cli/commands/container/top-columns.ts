/** The columns of `docker top`: what `ps` (procps) shows of a process for each format word. */
import { type HostProcess, hostUserName } from '../../../engine/containers/top'
import { EngineError } from '../../../engine/errors'

export type TopColumn = { readonly header: string; readonly value: (process: HostProcess) => string }

const program = ({ arguments: [path = ''] }: HostProcess): string => path.slice(path.lastIndexOf('/') + 1).slice(0, 15)
const commandLine = ({ arguments: words }: HostProcess): string => words.join(' ')
const user = ({ userId }: HostProcess): string => hostUserName(userId)
const userNumber = ({ userId }: HostProcess): string => String(userId)
/** Processes that the daemon started lead a session. */
const state = ({ state: letter, parentId }: HostProcess): string => (parentId === 0 ? `${letter}s` : letter)
const clockTime = ({ started }: HostProcess, end: number): string => new Date(started).toISOString().slice(11, end)

const columns: ReadonlyMap<string, TopColumn> = new Map([
  ['pid', { header: 'PID', value: ({ hostProcessId }) => String(hostProcessId) }],
  ['ppid', { header: 'PPID', value: ({ hostParentId }) => String(hostParentId) }],
  ['uid', { header: 'UID', value: userNumber }],
  ['euid', { header: 'EUID', value: userNumber }],
  ['user', { header: 'USER', value: user }],
  ['euser', { header: 'EUSER', value: user }],
  ['comm', { header: 'COMMAND', value: program }],
  ['ucmd', { header: 'CMD', value: program }],
  ['cmd', { header: 'CMD', value: commandLine }],
  ['args', { header: 'COMMAND', value: commandLine }],
  ['command', { header: 'COMMAND', value: commandLine }],
  ['s', { header: 'S', value: ({ state: letter }) => letter }],
  ['stat', { header: 'STAT', value: state }],
  ['state', { header: 'S', value: ({ state: letter }) => letter }],
  ['c', { header: 'C', value: () => '0' }],
  ['tty', { header: 'TT', value: () => '?' }],
  ['tt', { header: 'TT', value: () => '?' }],
  ['tname', { header: 'TTY', value: () => '?' }],
  ['%cpu', { header: '%CPU', value: () => '0.0' }],
  ['pcpu', { header: '%CPU', value: () => '0.0' }],
  ['%mem', { header: '%MEM', value: () => '0.0' }],
  ['pmem', { header: '%MEM', value: () => '0.0' }],
  ['vsz', { header: 'VSZ', value: () => '2336' }],
  ['rss', { header: 'RSS', value: () => '1512' }],
  ['ni', { header: 'NI', value: () => '0' }],
  ['nice', { header: 'NI', value: () => '0' }],
  ['pri', { header: 'PRI', value: () => '19' }],
  ['bsdtime', { header: 'TIME', value: () => '0:00' }],
  ['bsdstart', { header: 'START', value: (process) => clockTime(process, 16) }],
  ['time', { header: 'TIME', value: () => '00:00:00' }],
  ['stime', { header: 'STIME', value: (process) => clockTime(process, 16) }],
  ['start', { header: 'STARTED', value: (process) => clockTime(process, 19) }],
])

/** The full listing, `ps -ef`, which is what Docker asks for by itself. */
const fullListing: readonly TopColumn[] = [
  { header: 'UID', value: user },
  ...named('pid', 'ppid', 'c', 'stime', 'tname', 'time', 'cmd'),
]

/** `ps -e`. */
const shortListing = named('pid', 'tname', 'time', 'ucmd')

/** `ps ax` and `ps aux`, in the manner of BSD. */
const plainListing = named('pid', 'tname', 'stat', 'bsdtime', 'command')
const userListing = named(
  ...['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tname', 'stat', 'bsdstart', 'bsdtime', 'command'],
)

function named(...names: readonly string[]): readonly TopColumn[] {
  return names.flatMap((name) => columns.get(name) ?? [])
}

/** The columns of listings that options without a format ask for; undefined for others. */
function listingFor(options: string): readonly TopColumn[] | undefined {
  if (['', '-ef', '-e -f', '-f'].includes(options)) return fullListing
  if (/^-[eA]$/.test(options)) return shortListing
  if (/^a?xw*$/.test(options)) return plainListing
  return /^-?[axw]*u[axw]*$/.test(options) ? userListing : undefined
}

/**
 * The columns that `ps` options ask for; undefined for options that are not simulated.
 * @throws EngineError for unknown format words, and without a PID column, by which the daemon finds the processes.
 */
export function topColumns(options: readonly string[]): readonly TopColumn[] | undefined {
  const listing = listingFor(options.join(' '))
  if (listing !== undefined) return listing
  const lists: string[] = []
  for (let index = 0; index < options.length; index += 1) {
    const [, attached] = /^-[eA]*o(.*)$/.exec(options[index] ?? '') ?? []
    if (attached === undefined) return undefined
    if (attached === '') index += 1
    lists.push(attached || (options[index] ?? ''))
  }
  const chosen = lists.flatMap((list) => list.split(/[\s,]+/)).map(columnOf)
  if (chosen.some(({ header }) => header === 'PID')) return chosen
  throw new EngineError('system', "Couldn't find PID field in ps output")
}

/** `word` or `word=HEADER`. */
function columnOf(text: string): TopColumn {
  const [word = '', header] = text.split('=')
  const column = columns.get(word)
  if (column === undefined) {
    throw new EngineError('system', `ps: error: unknown user-defined format specifier "${word}"`)
  }
  return header === undefined ? column : { ...column, header }
}
