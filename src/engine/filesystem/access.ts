/** Finding places and asking whether a user may do something there; each refusal is the kernel's error. */
import type { Entry } from './backing'
import { type ErrorCode, FileSystemError } from './file-system'
import { isInReadOnlyPart, isMountPoint, type MountPoint } from './mount-table'
import { type Location, locate, meansDirectory, orThrow, walkPath } from './path-resolution'
import { parentPath } from './paths'
import { type Credentials, may, owns, type Permission, stickyForbids } from './permissions'

/** A place where something is. */
export type Existing = Location & { readonly entry: Entry }

/** One user's view of the mounts. */
export class Access {
  readonly #mounts: readonly MountPoint[]
  readonly #credentials: Credentials

  constructor(mounts: readonly MountPoint[], credentials: Credentials) {
    this.#mounts = mounts
    this.#credentials = credentials
  }

  /** The place of a path; its last component may be missing. */
  resolve(path: string, follow: boolean): Location {
    return orThrow(walkPath(this.#mounts, this.#credentials, path, follow), path)
  }

  /** The place of a path where something must be. Throws ENOENT, and ENOTDIR for `file/`. */
  existing(path: string, follow: boolean): Existing {
    return orThrow(this.attempt(path, follow), path)
  }

  /** As `existing`, but the code in place of a refusal: what is often not there is looked for without the cost of an exception. */
  attempt(path: string, follow: boolean): Existing | ErrorCode {
    const place = walkPath(this.#mounts, this.#credentials, path, follow)
    if (typeof place === 'string') return place
    if (!hasEntry(place)) return 'ENOENT'
    return meansDirectory(path) && place.entry.type !== 'directory' ? 'ENOTDIR' : place
  }

  /** A place for a new node: EEXIST when something is there. */
  missing(path: string): Location {
    const place = this.resolve(path, false)
    if (place.entry !== undefined) throw new FileSystemError('EEXIST', path)
    return place
  }

  /** A place for a new node that is no directory: `name/` is ENOENT. */
  missingFile(path: string): Location {
    const place = this.missing(path)
    if (meansDirectory(path)) throw new FileSystemError('ENOENT', path)
    return place
  }

  /** The directory that holds a place, which may belong to another mount. */
  directoryOf(place: Location): Existing {
    const directory = locate(this.#mounts, parentPath(place.path))
    if (!hasEntry(directory)) throw new FileSystemError('ENOENT', place.path)
    return directory
  }

  /** A node that this user may take out of its directory. */
  removable(path: string): Existing {
    const place = this.resolve(path, false)
    if (place.path === '/') throw new FileSystemError('EBUSY', path)
    const directory = this.directoryOf(place)
    this.refuseReadOnly(directory)
    if (!hasEntry(place)) throw new FileSystemError('ENOENT', path)
    this.checkRemoval(place, directory)
    return place
  }

  /** A node whose mode or owner this user may change. */
  changeable(path: string, follow: boolean): Existing {
    const place = this.existing(path, follow)
    this.refuseReadOnly(place)
    if (!owns(this.#credentials, place.entry)) throw new FileSystemError('EPERM', path)
    return place
  }

  /** Throws EACCES or EPERM unless the user may take `place` out of `directory`. */
  checkRemoval(place: Existing, directory: Existing): void {
    this.demandChange(directory)
    if (stickyForbids(this.#credentials, directory.entry, place.entry)) throw new FileSystemError('EPERM', place.path)
  }

  /** Throws EACCES unless the permission bits allow it. */
  demand(place: Existing, permission: Permission): void {
    if (!may(this.#credentials, place.entry, permission)) throw new FileSystemError('EACCES', place.path)
  }

  /** Adding and removing names takes both to write the directory and to search it. */
  demandChange(directory: Existing): void {
    this.demand(directory, 'write')
    this.demand(directory, 'execute')
  }

  /** Throws EROFS on a read-only mount. Of a part that is read-only the kernel says so only of what is there. */
  refuseReadOnly(place: Location): void {
    if (place.mount.readOnly || (hasEntry(place) && isInReadOnlyPart(place)))
      throw new FileSystemError('EROFS', place.path)
  }

  /** Throws EBUSY where something is mounted. */
  refuseMountPoint(place: Location): void {
    if (isMountPoint(this.#mounts, place.path)) throw new FileSystemError('EBUSY', place.path)
  }
}

/** True when something is at the place. */
export function hasEntry(place: Location): place is Existing {
  return place.entry !== undefined
}
