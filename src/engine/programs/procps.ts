/** `ps` of procps, which Debian and Ubuntu have: its columns are other ones than busybox's. */
import { residentSize } from '../processes/memory'
import type { Process, ProcessEntry, Program } from '../processes/program'
import { userName } from '../shell/applets/support/accounts'

type Column = {
  readonly header: string
  readonly width: number
  readonly right?: boolean
  readonly value: (entry: ProcessEntry, viewer: Viewer) => string
}

/** Who looks, and at which terminal. */
type Viewer = { readonly process: Process; readonly session: ReadonlySet<number> }

const user = ({ userId }: ProcessEntry, { process }: Viewer): string => userName(process, userId) ?? `${userId}`
const clockTime = ({ started }: ProcessEntry): string => new Date(started).toISOString().slice(11, 16)
const terminal = ({ id }: ProcessEntry, { session }: Viewer): string => (session.has(id) ? 'pts/0' : '?')
/** The command line without the name that busybox sets before that of an applet. */
const commandLine = ({ command }: ProcessEntry): string => command.replace(/^\{[^}]*\} /, '')
const shortName = (entry: ProcessEntry): string => {
  const [path = ''] = commandLine(entry).split(' ')
  return path.slice(path.lastIndexOf('/') + 1).slice(0, 15)
}

/** The state, whether it leads a session, and whether its group has the terminal. */
function state(entry: ProcessEntry, viewer: Viewer): string {
  const leads = entry.parentId === 0 ? 's' : ''
  const inFront = viewer.session.has(entry.id) && entry.id === viewer.process.id ? '+' : ''
  return `${entry.state}${leads}${inFront}`
}

const columns = {
  user: { header: 'USER', width: 8, value: user },
  uid: { header: 'UID', width: 8, value: user },
  pid: { header: 'PID', width: 7, right: true, value: ({ id }) => `${id}` },
  ppid: { header: 'PPID', width: 7, right: true, value: ({ parentId }) => `${parentId}` },
  c: { header: 'C', width: 2, right: true, value: () => '0' },
  '%cpu': { header: '%CPU', width: 4, right: true, value: () => '0.0' },
  '%mem': { header: '%MEM', width: 4, right: true, value: () => '0.0' },
  vsz: { header: 'VSZ', width: 6, right: true, value: () => '4364' },
  rss: { header: 'RSS', width: 5, right: true, value: () => `${residentSize}` },
  tty: { header: 'TTY', width: 8, value: terminal },
  stat: { header: 'STAT', width: 4, value: state },
  start: { header: 'START', width: 5, right: true, value: clockTime },
  stime: { header: 'STIME', width: 5, right: true, value: clockTime },
  bsdtime: { header: 'TIME', width: 6, right: true, value: () => '0:00' },
  time: { header: 'TIME', width: 8, right: true, value: () => '00:00:00' },
  comm: { header: 'COMMAND', width: 15, value: shortName },
  args: { header: 'COMMAND', width: 27, value: commandLine },
} as const satisfies Record<string, Column>

const named = (header: string, column: Column): Column => ({ ...column, header })
const { user: owner, uid, pid, ppid, c, vsz, rss, tty, stat, start, stime, bsdtime, time, comm, args } = columns

/** What `ps` shows for its kinds of options. */
const listings = {
  own: [pid, tty, time, named('CMD', comm)],
  full: [uid, pid, ppid, c, stime, tty, time, named('CMD', args)],
  plain: [pid, tty, stat, bsdtime, args],
  user: [owner, pid, columns['%cpu'], columns['%mem'], vsz, rss, tty, stat, start, bsdtime, args],
} satisfies Record<string, readonly Column[]>

const otherNames: Readonly<Record<string, string>> = {
  cmd: 'args',
  command: 'args',
  tt: 'tty',
  pcpu: '%cpu',
  pmem: '%mem',
  ucmd: 'comm',
}

type Asked = {
  readonly columns: readonly Column[]
  /** All processes, those with given ids, or those at the viewer's terminal. */
  readonly which: 'all' | 'own' | readonly number[]
}

export const procpsPs: Program = function* ps(process) {
  const asked = read(process.arguments.slice(1))
  if (typeof asked === 'string') {
    process.write(2, asked)
    return 1
  }
  const entries = process.processes()
  const viewer = { process, session: sessionOf(process, entries) }
  const shown = entries.filter((entry) => {
    if (asked.which === 'all') return true
    return asked.which === 'own' ? terminal(entry, viewer) === ownTerminal(viewer) : asked.which.includes(entry.id)
  })
  const headed = asked.columns.some(({ header }) => header !== '')
  const lines = shown.map((entry) => line(asked.columns, (column) => column.value(entry, viewer)))
  if (headed) lines.unshift(line(asked.columns, ({ header }) => header))
  process.write(1, lines.map((text) => `${text}\n`).join(''))
  yield* process.drain(1)
  return shown.length > 0 ? 0 : 1
}

/** Options with their values; what goes beyond is told in one line. */
function read(words: readonly string[]): Asked | string {
  let chosen: readonly Column[] = listings.own
  let which: Asked['which'] = 'own'
  const rest = [...words]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (/^-?[aux]+w*$/.test(word) && (/^[aux]/.test(word) || word === '-aux')) {
      which = 'all'
      chosen = word.includes('u') ? listings.user : listings.plain
    } else if (/^-[eAfw]*o?$/.test(word) || /^-?o$/.test(word)) {
      if (/[eA]/.test(word)) which = 'all'
      if (word.includes('f')) chosen = listings.full
      if (!word.endsWith('o')) continue
      const custom = columnsOf(rest.shift() ?? '')
      if (typeof custom === 'string') return custom
      chosen = custom
    } else if (word === '-p' || word === 'p') which = (rest.shift() ?? '').split(',').map(Number)
    else return `ps: ${word}: not simulated in Layerlab; ps, aux, ax, -e, -f, -o and -p are\n`
  }
  return { columns: chosen, which }
}

/** `pid,comm` or `comm=HEADER`; an error's words for an unknown one. */
function columnsOf(list: string): readonly Column[] | string {
  const found: Column[] = []
  for (const text of list.split(',')) {
    const [name = '', header] = text.split('=')
    const column = Object.entries(columns).find(([known]) => known === (otherNames[name] ?? name))?.[1]
    if (column === undefined) return `error: unknown user-defined format specifier "${name}"\n`
    found.push(header === undefined ? headedAs(name, column) : named(header, column))
  }
  return found
}

function headedAs(name: string, column: Column): Column {
  return name === 'cmd' ? named('CMD', column) : name === 'tty' || name === 'tt' ? named('TT', column) : column
}

/** The processes at the viewer's terminal: those that come from the same first process. Empty where there is no terminal. */
function sessionOf(process: Process, entries: readonly ProcessEntry[]): ReadonlySet<number> {
  if (!process.isTerminal(0)) return new Set()
  const parents = new Map(entries.map(({ id, parentId }) => [id, parentId]))
  const leaderOf = (id: number): number => {
    const parent = parents.get(id) ?? 0
    return parents.has(parent) ? leaderOf(parent) : id
  }
  const own = leaderOf(process.id)
  return new Set(entries.flatMap(({ id }) => (leaderOf(id) === own ? [id] : [])))
}

const ownTerminal = ({ session }: Viewer): string => (session.size === 0 ? '?' : 'pts/0')

/** The last column is not filled up. */
function line(chosen: readonly Column[], cell: (column: Column) => string): string {
  return chosen
    .map((column, index) => {
      const text = cell(column)
      if (column.right) return text.padStart(column.width)
      return index === chosen.length - 1 ? text : text.padEnd(column.width)
    })
    .join(' ')
}
