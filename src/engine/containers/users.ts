/** Who runs a process: `--user` looked up in the container's own /etc/passwd and /etc/group (moby/sys/user, `GetExecUser`). */
import { EngineError } from '../errors'
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import type { Credentials } from '../filesystem/permissions'

/** A user as a process gets it. */
export type ContainerUser = Credentials & {
  /** For the variable HOME. */
  readonly home: string
}

/** The numbers of a file's user and group. */
export type FileOwner = Pick<Credentials, 'userId' | 'groupId'>

type Account = { readonly name: string; readonly userId: number; readonly groupId: number; readonly home: string }
type Group = { readonly name: string; readonly groupId: number; readonly members: readonly string[] }

const largestId = 2 ** 31 - 1

/**
 * The user for `name`, `id`, `name:group` or `id:group`; '' is root.
 * @throws EngineError "unable to find user X: no matching entries in passwd file" and the like.
 */
export function findUser(files: FileSystem, specification: string, extraGroups: readonly string[] = []): ContainerUser {
  const [userPart = '', groupPart = ''] = specification.split(':')
  const accounts = accountsOf(files)
  const groups = (readRecords(files, '/etc/group') ?? []).map(parseGroup)
  const account = findAccount(accounts, userPart)
  const userId = account?.userId ?? idFrom(userPart) ?? 0
  const groupId = groupPart === '' ? (account?.groupId ?? 0) : findGroup(groups, groupPart)
  const memberships = account !== undefined && groupPart === '' ? groupsOf(groups, account) : []
  const additional = extraGroups.map((group) => findGroup(groups, group))
  return { userId, groupId, groups: groupList([groupId, ...memberships, ...additional]), home: account?.home ?? '/' }
}

/**
 * Whom files belong to that come into a container with `docker cp --archive`: the user of its settings, and the group named beside it or
 * else the user's own (moby, daemon/archive_tarcopyoptions_unix.go).
 * @param specification not ''
 * @throws EngineError "failed to look up user "X" in container: no matching entries in passwd file" and the like
 */
export function findOwner(files: FileSystem, specification: string): FileOwner {
  const [userPart = '', groupPart = ''] = specification.split(':')
  const userId = plainId(userPart)
  const account = accountsOf(files).find((one) =>
    userId === undefined ? one.name === userPart : one.userId === userId,
  )
  const groupId = plainId(groupPart)
  const group = (readRecords(files, '/etc/group') ?? []).map(parseGroup).find(({ name }) => name === groupPart)
  if (userPart !== '' && account === undefined && userId === undefined) throw notInContainer('user', userPart, 'passwd')
  if (groupPart !== '' && group === undefined && groupId === undefined)
    throw notInContainer('group', groupPart, 'group')
  return {
    userId: userId ?? account?.userId ?? 0,
    groupId: groupPart === '' ? (account?.groupId ?? 0) : (groupId ?? group?.groupId ?? 0),
  }
}

/** A number without a sign that can be an id. */
function plainId(text: string): number | undefined {
  return /^\d+$/.test(text) && Number(text) <= largestId ? Number(text) : undefined
}

function notInContainer(kind: 'user' | 'group', name: string, file: 'passwd' | 'group'): EngineError {
  const message = `failed to look up ${kind} "${name}" in container: no matching entries in ${file} file`
  return new EngineError('invalid-argument', message)
}

/**
 * What BuildKit's executor asks of the two files before it looks a user up in them (moby/buildkit, executor/oci/user.go): where one is
 * missing, it reads from a file that is not open.
 * @throws EngineError "unable to find user X: invalid argument" and the like
 */
export function requireAccountFiles(files: FileSystem, specification: string): void {
  if (specification === '' || /^\d+:\d+$/.test(specification)) return
  const [userPart = '', groupPart = ''] = specification.split(':')
  if (readRecords(files, '/etc/passwd') === undefined) {
    throw new EngineError('invalid-argument', `unable to find user ${userPart}: invalid argument`)
  }
  const account = findAccount(accountsOf(files), userPart)
  const needsGroups = account !== undefined || groupPart !== ''
  if (needsGroups && readRecords(files, '/etc/group') === undefined) {
    throw new EngineError('invalid-argument', `unable to find groups for spec ${account?.name ?? ''}: invalid argument`)
  }
}

function accountsOf(files: FileSystem): readonly Account[] {
  return (readRecords(files, '/etc/passwd') ?? []).map(parseAccount)
}

function findAccount(accounts: readonly Account[], user: string): Account | undefined {
  const id = user === '' ? 0 : idFrom(user)
  const found = accounts.find(({ name, userId }) => (id === undefined ? name === user : userId === id))
  if (found !== undefined || user === '') return found
  if (id === undefined) {
    throw new EngineError('invalid-argument', `unable to find user ${user}: no matching entries in passwd file`)
  }
  checkRange(id)
  return undefined
}

function findGroup(groups: readonly Group[], group: string): number {
  const id = idFrom(group)
  const found = groups.find(({ name, groupId }) => (id === undefined ? name === group : groupId === id))
  if (found !== undefined) return found.groupId
  if (id === undefined) {
    throw new EngineError('invalid-argument', `unable to find group ${group}: no matching entries in group file`)
  }
  checkRange(id)
  return id
}

function checkRange(id: number): void {
  if (id >= 0 && id <= largestId) return
  throw new EngineError('invalid-argument', `uids and gids must be in range 0-${largestId}`)
}

function groupsOf(groups: readonly Group[], { name }: Account): readonly number[] {
  return groups.filter(({ members }) => members.includes(name)).map(({ groupId }) => groupId)
}

function idFrom(text: string): number | undefined {
  return /^[-+]?\d+$/.test(text) ? Number(text) : undefined
}

/** As the kernel keeps it: each group once, in ascending order. */
function groupList(ids: readonly number[]): readonly number[] {
  return [...new Set(ids)].toSorted((left, right) => left - right)
}

/** The records of a file: its lines without blanks around them, but for empty ones; undefined when it cannot be read. */
function readRecords(files: FileSystem, path: string): readonly string[] | undefined {
  try {
    const lines = new TextDecoder().decode(files.readFile(path)).split('\n')
    return lines.map((line) => line.trim()).filter((line) => line !== '')
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

/** A field that is missing, or no number, counts as 0. */
function numberIn(field = ''): number {
  return idFrom(field) ?? 0
}

function parseAccount(record: string): Account {
  const [name = '', , userId, groupId, , home = ''] = record.split(':')
  return { name, userId: numberIn(userId), groupId: numberIn(groupId), home }
}

function parseGroup(record: string): Group {
  const [name = '', , groupId, members = ''] = record.split(':')
  return { name, groupId: numberIn(groupId), members: members.split(',') }
}
