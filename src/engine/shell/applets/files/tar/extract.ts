/** Unpacking an archive. */
import type { TarEntry } from '../../../../oci/tar-entry'
import type { Process } from '../../../../processes/program'
import { attempt, type Invocation } from '../../applet'
import { findAccount, findGroup } from '../../support/accounts'
import { directoryName } from '../../support/paths'
import { linkStatusOf } from '../../support/status'
import { numericOwner } from './create'

/** Makes the file of an entry below the working directory; directories on the way are made too. */
export function unpack(invocation: Invocation, entry: TarEntry): boolean {
  const name = entry.name.replace(/^\/+/, '').replace(/\/+$/, '')
  if (name === '' || name === '.') return true
  const { process } = invocation
  if (!attempt(invocation, `can't make dir ${directoryName(name)}`, () => makeParents(process, name))) return false
  const existing = linkStatusOf(process, name)
  if (existing !== undefined && entry.type !== 'directory') {
    if (invocation.options.has('k')) return true
    if (!attempt(invocation, `can't remove old file ${name}`, () => process.files.remove(process.resolve(name))))
      return false
  }
  return attempt(invocation, `can't create ${name}`, () =>
    make(invocation, entry, name, existing?.type === 'directory'),
  )
}

function makeParents(process: Process, name: string): void {
  const parent = directoryName(name)
  if (parent === '.' || parent === '/' || linkStatusOf(process, parent) !== undefined) return
  makeParents(process, parent)
  process.files.makeDirectory(process.resolve(parent), 0o777 & ~process.umask)
}

function make({ process, options }: Invocation, entry: TarEntry, name: string, exists: boolean): void {
  const path = process.resolve(name)
  switch (entry.type) {
    case 'directory':
      if (!exists) process.files.makeDirectory(path, 0o700)
      break
    case 'symlink':
      process.files.symbolicLink(entry.linkName ?? '', path)
      break
    case 'hard-link':
      process.files.hardLink(process.resolve(entry.linkName ?? ''), path)
      return
    case 'file':
      process.files.writeFile(path, entry.content ?? new Uint8Array(), { mode: 0o600 })
      break
    case 'fifo':
      process.files.makeFifo(path, entry.mode)
      break
    default:
      process.files.makeDevice(path, { kind: entry.type, major: entry.major ?? 0, minor: entry.minor ?? 0 }, entry.mode)
  }
  if (process.userId === 0 && !options.has('o')) {
    const { userId, groupId } = ownerOf(process, entry, options.has(numericOwner))
    process.files.changeOwner(path, userId, groupId, false)
  }
  if (entry.type === 'symlink') return
  process.files.changeMode(path, entry.mode)
  if (!options.has('m')) process.files.setModified(path, entry.modified)
}

/** The owner by name where the name is known here, else by number. */
function ownerOf(process: Process, entry: TarEntry, numeric: boolean): Pick<TarEntry, 'userId' | 'groupId'> {
  const { userId, groupId, userName = '', groupName = '' } = entry
  if (numeric) return { userId, groupId }
  return {
    userId: findAccount(process, userName)?.userId ?? userId,
    groupId: findGroup(process, groupName)?.groupId ?? groupId,
  }
}
