/** The users and groups of `/etc/passwd` and `/etc/group` (`passwd(5)`, `group(5)`). */
import { FileSystemError } from '../../../filesystem/file-system'
import { baseName } from '../../../filesystem/paths'
import type { Process } from '../../../processes/program'
import { decodeText } from './bytes'

export type Account = {
  readonly name: string
  readonly userId: number
  readonly groupId: number
  readonly home: string
  readonly shell: string
}
export type Group = { readonly name: string; readonly groupId: number; readonly members: readonly string[] }

/** All users, in the file's order; none when there is no file. */
export function accounts(process: Process): readonly Account[] {
  return [...readAccounts(process)]
}

/** All groups, in the file's order; none when there is no file. */
export function groups(process: Process): readonly Group[] {
  return [...readGroups(process)]
}

function* readAccounts(process: Process): Generator<Account, void, void> {
  for (const fields of records(process, '/etc/passwd', 7)) {
    const [name = '', , userId, groupId, , home = '/', shell = '/bin/sh'] = fields
    if (!isNumber(userId) || !isNumber(groupId)) continue
    yield { name, userId: Number(userId), groupId: Number(groupId), home, shell }
  }
}

function* readGroups(process: Process): Generator<Group, void, void> {
  for (const [name = '', , groupId, members = ''] of records(process, '/etc/group', 4)) {
    if (isNumber(groupId)) {
      yield { name, groupId: Number(groupId), members: members === '' ? [] : members.split(',') }
    }
  }
}

type Names = Map<number, string | undefined>
const knownUsers = new WeakMap<Process, Names>()
const knownGroups = new WeakMap<Process, Names>()

/** A process looks a number up once, and remembers also that it has no name (busybox, libbb/procps.c, `get_cached`). */
function remembered(known: WeakMap<Process, Names>, process: Process, number: number, look: () => string | undefined) {
  const names = known.get(process) ?? new Map<number, string | undefined>()
  known.set(process, names)
  if (!names.has(number)) names.set(number, look())
  return names.get(number)
}

/** The account with a number, looked up anew: for the applets that do not remember names. */
export function accountById(process: Process, userId: number): Account | undefined {
  for (const account of readAccounts(process)) if (account.userId === userId) return account
  return undefined
}

/** The name of a group, looked up anew. */
export function groupNameById(process: Process, groupId: number): string | undefined {
  for (const group of readGroups(process)) if (group.groupId === groupId) return group.name
  return undefined
}

/** The name of a user, if it has one. */
export function userName(process: Process, userId: number): string | undefined {
  return remembered(knownUsers, process, userId, () => accountById(process, userId)?.name)
}

/** The name of a group, if it has one. */
export function groupName(process: Process, groupId: number): string | undefined {
  return remembered(knownGroups, process, groupId, () => groupNameById(process, groupId))
}

/** A user's number by the number itself or by its name. */
export function findUserId(process: Process, nameOrId: string): number | undefined {
  return plainNumber(nameOrId) ?? findAccount(process, nameOrId)?.userId
}

/** A group's number by the number itself or by its name. */
export function findGroupId(process: Process, nameOrId: string): number | undefined {
  const number = plainNumber(nameOrId)
  if (number !== undefined) return number
  return findGroup(process, nameOrId)?.groupId
}

/** A group by its name. */
export function findGroup(process: Process, name: string): Group | undefined {
  for (const group of readGroups(process)) if (group.name === name) return group
  return undefined
}

/** A user by its name. */
export function findAccount(process: Process, name: string): Account | undefined {
  for (const account of readAccounts(process)) if (account.name === name) return account
  return undefined
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\d+$/.test(text)
}

/** A text of digits as a number. */
export function plainNumber(text: string): number | undefined {
  return isNumber(text) ? Number(text) : undefined
}

/** The lines with the right number of fields; a look that comes past another line complains of it (busybox, libpwdgrp). */
function* records(process: Process, path: string, width: number): Generator<readonly string[], void, void> {
  for (const line of readOptional(process, path).split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const fields = line.split(':')
    if (fields.length === width) yield fields
    else process.write(2, `${baseName(process.arguments[0] ?? '')}: ${path}: bad record\n`)
  }
}

/** The text of a file that may be missing or closed to us: then it is empty. */
export function readOptional(process: Process, path: string): string {
  try {
    return decodeText(process.files.readFile(path))
  } catch (error) {
    if (error instanceof FileSystemError) return ''
    throw error
  }
}
