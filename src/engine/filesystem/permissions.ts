/** Who may do what, after `path_resolution(7)` and `inode(7)`. User 0 has what the kernel calls capabilities, or some of them. */
import type { Capability } from '../processes/capabilities'
import type { Entry } from './backing'

/** The user on whose behalf a process acts. */
export type Credentials = {
  readonly userId: number
  readonly groupId: number
  /** Supplementary groups. */
  readonly groups: readonly number[]
  /** What it cannot do although it may be root; absent for nothing. */
  readonly lacks?: ReadonlySet<Capability>
}

export type Permission = 'read' | 'write' | 'execute'

const bits: Readonly<Record<Permission, number>> = { read: 4, write: 2, execute: 1 }

export const setUserIdBit = 0o4000
export const setGroupIdBit = 0o2000
const stickyBit = 0o1000

export function inGroup(credentials: Credentials, groupId: number): boolean {
  return credentials.groupId === groupId || credentials.groups.includes(groupId)
}

/** Whether this is root with the capability. */
export function holds({ userId, lacks }: Pick<Credentials, 'userId' | 'lacks'>, capability: Capability): boolean {
  return userId === 0 && lacks?.has(capability) !== true
}

/** True when the permission bits let this user read, write or execute (for a directory: pass through). */
export function may(credentials: Credentials, entry: Entry, permission: Permission): boolean {
  if (holds(credentials, 'DAC_OVERRIDE')) {
    return permission !== 'execute' || entry.type === 'directory' || (entry.mode & 0o111) !== 0
  }
  const shift = credentials.userId === entry.userId ? 6 : inGroup(credentials, entry.groupId) ? 3 : 0
  return ((entry.mode >> shift) & bits[permission]) !== 0
}

/** True for the owner and for root with FOWNER: they may change mode and times. */
export function owns(credentials: Credentials, entry: Entry): boolean {
  return holds(credentials, 'FOWNER') || credentials.userId === entry.userId
}

/** In a directory with the sticky bit (`/tmp`) only the owner of the file or of the directory may remove or rename it. */
export function stickyForbids(credentials: Credentials, directory: Entry, entry: Entry): boolean {
  return (directory.mode & stickyBit) !== 0 && !owns(credentials, entry) && !owns(credentials, directory)
}
