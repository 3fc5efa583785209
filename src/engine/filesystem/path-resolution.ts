/** From a path as a process gives it to the place it means, after `path_resolution(7)`. */
import type { Entry } from './backing'
import { type ErrorCode, FileSystemError } from './file-system'
import { type MountPoint, mountFor, pathInMount } from './mount-table'
import { joinPath, parentPath } from './paths'
import { type Credentials, may } from './permissions'

/** A place in the mounted tree. */
export type Location = {
  /** Canonical path with all symbolic links resolved, but for the last where links are not followed. */
  readonly path: string
  readonly mount: MountPoint
  /** The same place as a path of the mount's backing. */
  readonly inner: string
  /** What is there; undefined when only the directory above exists. */
  readonly entry: Entry | undefined
}

const maximumLinks = 40
const maximumName = 255
const maximumPath = 4095

/** The place of a canonical path whose symbolic links are resolved. */
export function locate(mounts: readonly MountPoint[], path: string): Location {
  const mount = mountFor(mounts, path)
  if (mount === undefined) throw new FileSystemError('ENOENT', path)
  const inner = pathInMount(mount, path)
  return { path, mount, inner, entry: mount.backing.find(inner) }
}

/** True when a path by its form means a directory: `a/`, `a/.`. */
export function meansDirectory(path: string): boolean {
  return /\/\.?$/.test(path)
}

/** Why a user may not search a place for a name; undefined when they may. */
function refusalToSearch({ entry }: Location, credentials: Credentials): ErrorCode | undefined {
  if (entry === undefined) return 'ENOENT'
  if (entry.type !== 'directory') return 'ENOTDIR'
  return may(credentials, entry, 'execute') ? undefined : 'EACCES'
}

/** The names on the way, last first. `.` is one of them: it leads nowhere else, but only who may search the directory may take it. */
function stepsOf(path: string): string[] {
  return path
    .split('/')
    .filter((name) => name !== '')
    .toReversed()
}

/**
 * Walks an absolute path. The last component may be missing; every other must be a directory that the user may search.
 * `follow` says whether a symbolic link in the last place is followed. Where there is no way, the code of the refusal: ENOENT, ENOTDIR,
 * EACCES, ELOOP, ENAMETOOLONG.
 */
export function walkPath(
  mounts: readonly MountPoint[],
  credentials: Credentials,
  path: string,
  follow: boolean,
): Location | ErrorCode {
  if (path === '') return 'ENOENT'
  if (path.length > maximumPath) return 'ENAMETOOLONG'
  const root = locate(mounts, '/')
  const pending = stepsOf(path)
  let here = root
  let linksLeft = maximumLinks
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const refusal = refusalToSearch(here, credentials)
    if (refusal !== undefined) return refusal
    if (name === '.') continue
    if (name.length > maximumName) return 'ENAMETOOLONG'
    const next = locate(mounts, name === '..' ? parentPath(here.path) : joinPath(here.path, name))
    const target = next.entry?.type === 'symlink' && (follow || pending.length > 0) ? next.entry.target : undefined
    if (target === undefined) {
      here = next
      continue
    }
    if (linksLeft === 0) return 'ELOOP'
    linksLeft -= 1
    pending.push(...stepsOf(target))
    if (target.startsWith('/')) here = root
  }
  return here
}

/** The place that a walk has found. Throws where there was no way. */
export function orThrow<Place extends Location>(place: Place | ErrorCode, path: string): Place {
  if (typeof place === 'string') throw new FileSystemError(place, path)
  return place
}
