/** `useradd` and `groupadd` of Debian, `adduser` and `addgroup` of Alpine: new lines in /etc/passwd and /etc/group. */
import { baseName } from '../filesystem/paths'
import type { Process, Program } from '../processes/program'
import { parseOptions, UsageError } from '../shell/applets/options'
import { readOptional } from '../shell/applets/support/accounts'
import { putFile } from './packages/unpack'

type Request = {
  readonly process: Process
  readonly tool: string
  readonly name: string
  /** The ID asked for. */
  readonly id: number | undefined
  /** A system account, with an ID of its own range. */
  readonly system: boolean
  readonly group: string | undefined
  readonly home: string
  readonly makesHome: boolean
  readonly shell: string
}

/** Options of each tool as a getopt string. */
const options: Readonly<Record<string, string>> = {
  useradd: 'c:d:g:G:k:mMNrs:Uu:p:',
  groupadd: 'fg:or',
  adduser: 'h:g:s:G:SDHu:k:',
  addgroup: 'g:S',
}

const longOptions = {
  comment: 'c',
  'create-home': 'm',
  gid: 'g',
  home: 'd',
  'home-dir': 'd',
  'no-create-home': 'M',
  shell: 's',
  system: 'r',
  uid: 'u',
}

function linesOf(process: Process, path: string): readonly (readonly string[])[] {
  const lines = readOptional(process, path).split('\n')
  return lines.filter((line) => line !== '').map((line) => line.split(':'))
}

/** The first free ID: ordinary accounts from 1000 up, system accounts of Debian from 999 down, of Alpine from 100 up. */
function freeId({ process, system, tool }: Request, path: string): number {
  const taken = new Set(linesOf(process, path).map(([, , id]) => Number(id)))
  const downward = system && tool.endsWith('add')
  let id = downward ? 999 : system ? 100 : 1000
  while (taken.has(id)) id += downward ? -1 : 1
  return id
}

function append({ process }: Request, path: string, line: string): void {
  process.files.writeFile(path, new TextEncoder().encode(`${line}\n`), { append: true })
}

const passwd = '/etc/passwd'
const group = '/etc/group'

function exists({ process, name }: Pick<Request, 'process' | 'name'>, path: string): boolean {
  return linesOf(process, path).some(([known]) => known === name)
}

/** Exit code for a name or ID that is there already. */
function inUse(request: Request, kind: 'user' | 'group'): number {
  const { process, tool, name } = request
  const isDebian = tool.endsWith('add')
  process.write(2, isDebian ? `${tool}: ${kind} '${name}' already exists\n` : `${tool}: ${kind} '${name}' in use\n`)
  return isDebian ? 9 : 1
}

function addGroup(request: Request): number {
  if (exists(request, group)) return inUse(request, 'group')
  append(request, group, `${request.name}:x:${request.id ?? freeId(request, group)}:`)
  return 0
}

function groupIdFor(request: Request, userId: number): number | undefined {
  const { process, name } = request
  if (request.group === undefined) {
    if (!exists(request, group)) append(request, group, `${name}:x:${userId}:`)
    return Number(linesOf(process, group).find(([known]) => known === name)?.[2] ?? userId)
  }
  const found = linesOf(process, group).find(([known, , id]) => known === request.group || id === request.group)
  return found === undefined ? undefined : Number(found[2])
}

function addUser(request: Request): number {
  const { process, tool, name, home, shell } = request
  if (exists(request, passwd)) return inUse(request, 'user')
  const userId = request.id ?? freeId(request, passwd)
  const groupId = groupIdFor(request, userId)
  if (groupId === undefined) {
    const words = tool === 'useradd' ? `group '${request.group}' does not exist` : `unknown group ${request.group}`
    process.write(2, `${tool}: ${words}\n`)
    return tool === 'useradd' ? 6 : 1
  }
  append(request, passwd, `${name}:x:${userId}:${groupId}::${home}:${shell}`)
  if (request.makesHome && !process.files.exists(home)) {
    putFile(process, `${home}/.profile`, '')
    process.files.remove(`${home}/.profile`)
    process.files.changeOwner(home, userId, groupId)
  }
  return 0
}

function readRequest(process: Process, tool: string): Request {
  const parsed = parseOptions(process.arguments.slice(1), options[tool] ?? '', longOptions)
  const [name] = parsed.operands
  if (name === undefined) throw new UsageError()
  const isDebian = tool.endsWith('add')
  const id = parsed.value(tool.includes('group') ? 'g' : 'u')
  return {
    process,
    tool,
    name,
    id: id === undefined ? undefined : Number(id),
    system: parsed.has(isDebian ? 'r' : 'S'),
    group: tool.includes('group') ? undefined : parsed.value(isDebian ? 'g' : 'G'),
    home: parsed.value(isDebian ? 'd' : 'h') ?? `/home/${name}`,
    makesHome: isDebian ? parsed.has('m') : !parsed.has('H'),
    shell: parsed.value('s') ?? '/bin/sh',
  }
}

export const accountsProgram: Program = function* accounts(process) {
  yield* process.drain(1)
  const tool = baseName(process.arguments[0] ?? '')
  try {
    const request = readRequest(process, tool)
    return tool.includes('group') ? addGroup(request) : addUser(request)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.write(2, `${tool}: ${error.complaint ?? `usage: ${tool} [OPTIONS] NAME`}\n`)
    return tool.endsWith('add') ? 2 : 1
  }
}
