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

/** The listings of `ps`: `full` is that of `-f`, `short` what it shows by itself; the others are in the manner of BSD. */
export const listings = {
  full: [{ header: 'UID', value: user }, ...named('pid', 'ppid', 'c', 'stime', 'tname', 'time', 'cmd')],
  short: named('pid', 'tname', 'time', 'ucmd'),
  plain: named('pid', 'tname', 'stat', 'bsdtime', 'command'),
  user: named(...['user', 'pid', '%cpu', '%mem', 'vsz', 'rss', 'tname', 'stat', 'bsdstart', 'bsdtime', 'command']),
} as const satisfies Record<string, readonly TopColumn[]>

function named(...names: readonly string[]): readonly TopColumn[] {
  return names.flatMap((name) => columns.get(name) ?? [])
}

/** The columns of a format: words, each perhaps with a header of its own. @throws EngineError for unknown words */
export function columnsOf(format: string): readonly TopColumn[] {
  return format.split(/[\s,]+/).map(columnOf)
}

/** The column that a word names, as an order does; undefined for unknown words. */
export function columnNamed(word: string): TopColumn | undefined {
  return columns.get(word)
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
