/** What `rename(2)` asks before it moves anything. */
import { type Existing, hasEntry } from './access'
import { FileSystemError } from './file-system'
import { type Location, meansDirectory } from './path-resolution'
import { isWithin } from './paths'

/** What `rename(2)` asks of the two paths: neither may lie in the other, and only a directory's name may end as one. */
export function checkPaths(source: Existing, target: Location, from: string, to: string): void {
  const movesDirectory = source.entry.type === 'directory'
  if (!movesDirectory && (meansDirectory(from) || meansDirectory(to))) throw new FileSystemError('ENOTDIR', from)
  if (target.path === source.path) return
  if (movesDirectory && isWithin(target.path, source.path)) throw new FileSystemError('EINVAL', from)
  if (isWithin(source.path, target.path)) throw new FileSystemError('ENOTEMPTY', to)
}

/** A directory replaces only a directory, anything else only what is none. */
export function checkKinds(source: Existing, target: Existing, to: string): void {
  const movesDirectory = source.entry.type === 'directory'
  const hitsDirectory = target.entry.type === 'directory'
  if (movesDirectory && !hitsDirectory) throw new FileSystemError('ENOTDIR', to)
  if (!movesDirectory && hitsDirectory) throw new FileSystemError('EISDIR', to)
}

/** Renaming one name of a file to another name of the same file does nothing (`rename(2)`). */
export function isSameFile(source: Existing, target: Location): boolean {
  if (source.path === target.path) return true
  if (!hasEntry(target) || source.mount !== target.mount) return false
  const first = source.mount.backing.status(source.inner)
  return first.links > 1 && first.inode === target.mount.backing.status(target.inner).inode
}
