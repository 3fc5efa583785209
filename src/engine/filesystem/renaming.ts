/** `rename(2)`: what it asks before it moves anything, in the kernel's order. */
import { type Access, type Existing, hasEntry } from './access'
import { FileSystemError } from './file-system'
import { type Location, meansDirectory } from './path-resolution'
import { isWithin } from './paths'

/**
 * Gives what is at `from` the name `to`, which replaces what was there.
 * @param now milliseconds since the Unix epoch
 * @throws FileSystemError
 */
export function moveName(access: Access, from: string, to: string, now: number): void {
  const source = access.resolve(from, false)
  const target = access.resolve(to, false)
  if (source.path === '/' || target.path === '/') throw new FileSystemError('EBUSY', from)
  const fromDirectory = access.directoryOf(source)
  const toDirectory = access.directoryOf(target)
  if (fromDirectory.mount !== toDirectory.mount) throw new FileSystemError('EXDEV', from)
  access.refuseReadOnly(fromDirectory)
  if (!hasEntry(source)) throw new FileSystemError('ENOENT', from)
  checkPaths(source, target, from, to)
  if (isSameFile(source, target)) return
  access.checkRemoval(source, fromDirectory)
  if (hasEntry(target)) {
    access.checkRemoval(target, toDirectory)
    checkKinds(source, target, to)
  } else access.demandChange(toDirectory)
  if (source.entry.type === 'directory' && fromDirectory.path !== toDirectory.path) access.demand(source, 'write')
  access.refuseMountPoint(source)
  access.refuseMountPoint(target)
  source.mount.backing.rename(source.inner, target.inner, now)
}

/** What `rename(2)` asks of the two paths: neither may lie in the other, and only a directory's name may end as one. */
function checkPaths(source: Existing, target: Location, from: string, to: string): void {
  const movesDirectory = source.entry.type === 'directory'
  if (!movesDirectory && (meansDirectory(from) || meansDirectory(to))) throw new FileSystemError('ENOTDIR', from)
  if (target.path === source.path) return
  if (movesDirectory && isWithin(target.path, source.path)) throw new FileSystemError('EINVAL', from)
  if (isWithin(source.path, target.path)) throw new FileSystemError('ENOTEMPTY', to)
}

/** A directory replaces only a directory, anything else only what is none. */
function checkKinds(source: Existing, target: Existing, to: string): void {
  const movesDirectory = source.entry.type === 'directory'
  const hitsDirectory = target.entry.type === 'directory'
  if (movesDirectory && !hitsDirectory) throw new FileSystemError('ENOTDIR', to)
  if (!movesDirectory && hitsDirectory) throw new FileSystemError('EISDIR', to)
}

/** Renaming one name of a file to another name of the same file does nothing (`rename(2)`). */
function isSameFile(source: Existing, target: Location): boolean {
  if (source.path === target.path) return true
  if (!hasEntry(target) || source.mount !== target.mount) return false
  const first = source.mount.backing.status(source.inner)
  return first.links > 1 && first.inode === target.mount.backing.status(target.inner).inode
}
