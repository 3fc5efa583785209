/** The users and groups of `/etc/passwd` and `/etc/group` (`passwd(5)`, `group(5)`). */
import { FileSystemError } from '../../../filesystem/file-system'
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
  return records(process, '/etc/passwd').map(([name = '', , userId, groupId, , home = '/', shell = '/bin/sh']) => ({
    name,
    userId: Number(userId),
    groupId: Number(groupId),
    home,
    shell,
  }))
}

/** All groups, in the file's order; none when there is no file. */
export function groups(process: Process): readonly Group[] {
  return records(process, '/etc/group').map(([name = '', , groupId, members = '']) => ({
    name,
    groupId: Number(groupId),
    members: members === '' ? [] : members.split(','),
  }))
}

/** The name of a user, if it has one. */
export function userName(process: Process, userId: number): string | undefined {
  return accounts(process).find((account) => account.userId === userId)?.name
}

/** The name of a group, if it has one. */
export function groupName(process: Process, groupId: number): string | undefined {
  return groups(process).find((group) => group.groupId === groupId)?.name
}

/** A user's number by its name or by the number itself. */
export function findUserId(process: Process, nameOrId: string): number | undefined {
  const account = accounts(process).find((candidate) => candidate.name === nameOrId)
  return account?.userId ?? plainNumber(nameOrId)
}

/** A group's number by its name or by the number itself. */
export function findGroupId(process: Process, nameOrId: string): number | undefined {
  const group = groups(process).find((candidate) => candidate.name === nameOrId)
  return group?.groupId ?? plainNumber(nameOrId)
}

function plainNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined
}

function records(process: Process, path: string): readonly (readonly string[])[] {
  return readOptional(process, path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(':'))
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
