/** `ps`: the processes of this pid namespace, which in a container are the container's own. */
import { residentSize } from '../../../processes/memory'
import type { Process, ProcessEntry } from '../../../processes/program'
import { AppletFailure, defineApplet } from '../applet'
import { groupName, userName } from '../support/accounts'
import { printableCommand } from '../support/command-lines'

type Column = {
  readonly name: string
  readonly header: string
  readonly width: number
  readonly right?: boolean
  readonly value: (entry: ProcessEntry, process: Process) => string
}

const userOf = (entry: ProcessEntry, process: Process): string => userName(process, entry.userId) ?? `${entry.userId}`

function groupOf({ id }: ProcessEntry, process: Process): string {
  const { groupId } = process.files.status(`/proc/${id}`)
  return groupName(process, groupId) ?? `${groupId}`
}

/** A field of `/proc/PID/stat` after the program's name: 0 is the state (`proc(5)`). */
function statField(process: Process, { id }: ProcessEntry, index: number): string {
  const text = new TextDecoder().decode(process.files.readFile(`/proc/${id}/stat`))
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[index] ?? ''
}

const commandLineWidth = 256

const columns: readonly Column[] = [
  { name: 'user', header: 'USER', width: 8, value: userOf },
  { name: 'group', header: 'GROUP', width: 8, value: groupOf },
  { name: 'comm', header: 'COMMAND', width: 16, value: (entry) => commandName(entry) },
  { name: 'args', header: 'COMMAND', width: commandLineWidth, value: commandLine },
  { name: 'pid', header: 'PID', width: 5, right: true, value: (entry) => `${entry.id}` },
  { name: 'ppid', header: 'PPID', width: 5, right: true, value: (entry) => `${entry.parentId}` },
  { name: 'pgid', header: 'PGID', width: 5, right: true, value: (entry, process) => statField(process, entry, 2) },
  { name: 'nice', header: 'NI', width: 5, right: true, value: () => '0' },
  { name: 'rgroup', header: 'RGROUP', width: 8, value: groupOf },
  { name: 'ruser', header: 'RUSER', width: 8, value: userOf },
  { name: 'tty', header: 'TT', width: 6, value: () => '?' },
  { name: 'vsz', header: 'VSZ', width: 4, right: true, value: () => '2212' },
  { name: 'sid', header: 'SID', width: 5, right: true, value: (entry, process) => statField(process, entry, 3) },
  { name: 'stat', header: 'STAT', width: 4, value: (entry) => entry.state },
  { name: 'rss', header: 'RSS', width: 4, right: true, value: () => `${residentSize}` },
]

/** A process that has ended keeps its name only: its memory is gone, and its arguments with it. */
function commandLine(entry: ProcessEntry): string {
  return entry.state === 'Z' ? `[${commandName(entry)}]` : printableCommand(entry.command)
}

function commandName(entry: ProcessEntry): string {
  const [program = ''] = entry.command.split(' ')
  const renamed = /^\{(.*)\}$/.exec(program)?.[1]
  if (renamed !== undefined) return renamed
  return program.slice(program.lastIndexOf('/') + 1).slice(0, 15)
}

const defaultColumns = 'pid,user,args'
const supported = columns.map((column) => column.name)

export const ps = defineApplet({
  name: 'ps',
  options: 'o:Taefluxw',
  rewrite: (words) => words.filter((word) => word.startsWith('-') || !/^[aefluxw]+$/.test(word)),
  run({ process, options }) {
    const given = options.values('o')
    const asked = (given.length === 0 ? [defaultColumns] : given).flatMap((list) => list.split(',')).map(parseColumn)
    const chosen = fitting(asked)
    const lines: string[] = []
    if (chosen.some(({ header }) => header !== '')) lines.push(line(chosen, (column) => column.header))
    for (const entry of process.processes()) lines.push(line(chosen, (column) => column.value(entry, process)))
    process.write(1, lines.map((text) => `${text}\n`).join(''))
    return 0
  },
})

/** Command lines take all the room that a line has left, and no column comes after them. */
function fitting(asked: readonly Column[]): readonly Column[] {
  const last = asked.findIndex(({ name, width }) => name === 'args' && width === commandLineWidth)
  return last < 0 ? asked : asked.slice(0, last + 1)
}

/** `NAME` or `NAME=HEADER`: a header sets the width too; an empty one leaves the header line out. */
function parseColumn(text: string): Column {
  const equals = text.indexOf('=')
  const name = equals < 0 ? text : text.slice(0, equals)
  const column = columns.find((candidate) => candidate.name === name)
  if (column === undefined) {
    throw new AppletFailure(`bad -o argument '${name}', supported arguments: ${supported.join(',')}`)
  }
  if (equals < 0) return column
  const header = text.slice(equals + 1)
  return header === '' ? { ...column, header } : { ...column, header, width: header.length }
}

/** Numbers keep to the right under a header that keeps to the left; the last column is not filled up. */
function line(chosen: readonly Column[], cell: (column: Column) => string): string {
  return chosen
    .map((column, index) => {
      const text = cell(column).slice(0, column.width)
      if (text !== column.header && column.right) return text.padStart(column.width)
      return index === chosen.length - 1 ? text : text.padEnd(column.width)
    })
    .join(' ')
}
