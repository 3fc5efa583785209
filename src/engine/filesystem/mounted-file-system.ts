/**
 * The file system that a process sees: mounts joined into one tree, symbolic links, permissions and the kernel's refusals.
 *
 *   new MountedFileSystem({ mounts, credentials, now, devices? }) implements FileSystem
 *   mounts: MountPoint[] = { path, backing, readOnly, entry }, the first at `/` (mount-table.ts)
 *   backings: OverlayBacking, TreeBacking, GeneratedBacking (backing.ts)
 *
 * The order of the checks is the kernel's (fs/namei.c), so that the error is the one that Linux gives.
 */
import { Access, type Existing, hasEntry } from './access'
import type { Entry } from './backing'
import { isWhiteout } from './bare-layer'
import {
  type DeviceNumber,
  type ErrorCode,
  type FileStatus,
  type FileSystem,
  FileSystemError,
  isDevice,
  type MountEntry,
  type WriteOptions,
} from './file-system'
import { forbidsExecution, listedMounts, type MountPoint } from './mount-table'
import { type Metadata, type SpecialNode, type VisibleNode, withHoles } from './node'
import { type Location, meansDirectory } from './path-resolution'
import {
  type Credentials,
  holds,
  inGroup,
  may,
  owns,
  type Permission,
  setGroupIdBit,
  setUserIdBit,
} from './permissions'
import { moveName } from './renaming'

/** A driver: what happens when a character device is read or written. */
export type Device = {
  readonly read: () => Uint8Array
  /** Throws FileSystemError, ENOSPC for `/dev/full`. */
  readonly write: (data: Uint8Array) => void
}

export type MountedFileSystemOptions = {
  readonly mounts: readonly MountPoint[]
  readonly credentials: Credentials
  /** The clock, in milliseconds since the Unix epoch. */
  readonly now: () => number
  /** Drivers by device number; a device without one is not allowed to a container: EPERM. */
  readonly devices?: (major: number, minor: number) => Device | undefined
}

export class MountedFileSystem implements FileSystem {
  readonly #mounts: readonly MountPoint[]
  readonly #access: Access
  readonly #credentials: Credentials
  readonly #now: () => number
  readonly #devices: (major: number, minor: number) => Device | undefined

  constructor({ mounts, credentials, now, devices = () => undefined }: MountedFileSystemOptions) {
    this.#mounts = mounts
    this.#access = new Access(mounts, credentials)
    this.#credentials = credentials
    this.#now = now
    this.#devices = devices
  }

  status(path: string): FileStatus {
    const { mount, inner } = this.#access.existing(path, true)
    return mount.backing.status(inner)
  }

  linkStatus(path: string): FileStatus {
    const { mount, inner } = this.#access.existing(path, meansDirectory(path))
    return mount.backing.status(inner)
  }

  exists(path: string): boolean {
    return typeof this.#access.attempt(path, true) !== 'string'
  }

  accessible(path: string, want: { readonly [permission in Permission]?: boolean }): boolean {
    const place = this.#access.attempt(path, true)
    if (typeof place === 'string') return false
    if (want.write && place.mount.readOnly && isStored(place.entry)) return false
    if (want.execute && place.entry.type === 'file' && forbidsExecution(place.mount)) return false
    const permissions: readonly Permission[] = ['read', 'write', 'execute']
    return permissions.every((permission) => !want[permission] || may(this.#credentials, place.entry, permission))
  }

  executionRefusal(path: string): ErrorCode | undefined {
    const place = this.#access.attempt(path, true)
    if (typeof place === 'string') return place
    const { entry, mount } = place
    if (entry.type === 'directory') return 'EISDIR'
    const isExecutable = entry.type === 'file' && !forbidsExecution(mount) && may(this.#credentials, entry, 'execute')
    return isExecutable ? undefined : 'EACCES'
  }

  readFile(path: string): Uint8Array {
    const place = this.#access.existing(path, true)
    this.#access.demand(place, 'read')
    if (place.entry.type === 'directory') throw new FileSystemError('EISDIR', path)
    return isDevice(place.entry.type) ? this.#device(place, path).read() : place.mount.backing.read(place.inner)
  }

  writeFile(path: string, content: Uint8Array, options: WriteOptions = {}): void {
    const { append = false, exclusive = false, mode = 0o644, allocated } = options
    if (meansDirectory(path)) throw new FileSystemError('EISDIR', path)
    const place = this.#access.resolve(path, !exclusive)
    if (!hasEntry(place)) {
      this.#create(place, { type: 'file', content, ...withHoles(allocated), ...this.#metadata(mode) })
      return
    }
    if (exclusive) throw new FileSystemError('EEXIST', path)
    if (place.entry.type === 'directory') throw new FileSystemError('EISDIR', path)
    if (isStored(place.entry)) this.#access.refuseReadOnly(place)
    this.#access.demand(place, 'write')
    if (isDevice(place.entry.type)) this.#device(place, path).write(content)
    else place.mount.backing.write(place.inner, content, append ? 'append' : 'replace', this.#now(), allocated)
  }

  readDirectory(path: string): readonly string[] {
    const place = this.#access.existing(path, true)
    if (place.entry.type !== 'directory') throw new FileSystemError('ENOTDIR', path)
    this.#access.demand(place, 'read')
    return place.mount.backing.names(place.inner)
  }

  makeDirectory(path: string, mode = 0o755): void {
    const place = this.#access.missing(path)
    this.#create(place, { type: 'directory', opaque: false, children: new Map(), ...this.#metadata(mode) })
  }

  remove(path: string): void {
    const place = this.#access.removable(path)
    if (place.entry.type === 'directory') throw new FileSystemError('EISDIR', path)
    if (meansDirectory(path)) throw new FileSystemError('ENOTDIR', path)
    this.#access.refuseMountPoint(place)
    place.mount.backing.remove(place.inner, this.#now())
  }

  removeDirectory(path: string): void {
    if (/(^|\/)\.\/*$/.test(path)) throw new FileSystemError('EINVAL', path)
    if (/(^|\/)\.\.\/*$/.test(path)) throw new FileSystemError('ENOTEMPTY', path)
    const place = this.#access.removable(path)
    if (place.entry.type !== 'directory') throw new FileSystemError('ENOTDIR', path)
    this.#access.refuseMountPoint(place)
    if (place.mount.backing.names(place.inner).length > 0) throw new FileSystemError('ENOTEMPTY', path)
    place.mount.backing.remove(place.inner, this.#now())
  }

  rename(from: string, to: string): void {
    moveName(this.#access, from, to, this.#now())
  }

  readLink(path: string): string {
    const { entry } = this.#access.existing(path, false)
    if (entry.target === undefined) throw new FileSystemError('EINVAL', path)
    return entry.target
  }

  symbolicLink(target: string, path: string): void {
    if (target === '') throw new FileSystemError('ENOENT', path)
    this.#create(this.#access.missingFile(path), { type: 'symlink', target, ...this.#metadata(0o777) })
  }

  hardLink(existing: string, path: string): void {
    const source = this.#access.existing(existing, false)
    const place = this.#access.missingFile(path)
    this.#access.refuseReadOnly(place)
    if (source.mount !== place.mount) throw new FileSystemError('EXDEV', path)
    this.#access.demandChange(this.#access.directoryOf(place))
    if (source.entry.type === 'directory') throw new FileSystemError('EPERM', existing)
    place.mount.backing.link(source.inner, place.inner, this.#now())
  }

  changeMode(path: string, mode: number): void {
    const place = this.#access.changeable(path, true)
    const keepsGroupBit = holds(this.#credentials, 'FSETID') || inGroup(this.#credentials, place.entry.groupId)
    this.#setMetadata(place, { mode: mode & (keepsGroupBit ? 0o7777 : 0o7777 & ~setGroupIdBit) })
  }

  changeOwner(path: string, userId: number, groupId: number, followLinks = true): void {
    const place = this.#access.changeable(path, followLinks)
    const { entry } = place
    const owner = userId < 0 ? entry.userId : userId
    const group = groupId < 0 ? entry.groupId : groupId
    const allowed = owner === entry.userId && (group === entry.groupId || inGroup(this.#credentials, group))
    if (!holds(this.#credentials, 'CHOWN') && !allowed) throw new FileSystemError('EPERM', path)
    const cleared = entry.type === 'directory' ? 0 : setUserIdBit | ((entry.mode & 0o010) === 0 ? 0 : setGroupIdBit)
    this.#setMetadata(place, { userId: owner, groupId: group, mode: entry.mode & ~cleared })
  }

  setModified(path: string, milliseconds: number, followLinks = true): void {
    const place = this.#access.existing(path, followLinks)
    this.#access.refuseReadOnly(place)
    if (!owns(this.#credentials, place.entry)) {
      if (milliseconds !== this.#now()) throw new FileSystemError('EPERM', path)
      this.#access.demand(place, 'write')
    }
    this.#setMetadata(place, { modified: milliseconds })
  }

  makeFifo(path: string, mode = 0o644): void {
    this.#makeSpecial(this.#access.missingFile(path), { kind: 'fifo', major: 0, minor: 0 }, mode)
  }

  makeDevice(path: string, device: DeviceNumber, mode = 0o644): void {
    const place = this.#access.missingFile(path)
    if (isWhiteout(device) && place.mount.entry.type === 'overlay') throw new FileSystemError('EPERM', path)
    this.#makeSpecial(place, device, mode)
  }

  realPath(path: string): string {
    return this.#access.existing(path, true).path
  }

  mounts(): readonly MountEntry[] {
    return listedMounts(this.#mounts)
  }

  #makeSpecial(place: Location, special: Pick<SpecialNode, 'kind' | 'major' | 'minor'>, mode: number): void {
    this.#create(place, { type: 'special', ...special, ...this.#metadata(mode) })
  }

  #create(place: Location, node: VisibleNode): void {
    const directory = this.#access.directoryOf(place)
    this.#access.refuseReadOnly(place)
    this.#access.demandChange(directory)
    const inherited = (directory.entry.mode & setGroupIdBit) !== 0
    const groupId = inherited ? directory.entry.groupId : node.groupId
    const mode = inherited && node.type === 'directory' ? node.mode | setGroupIdBit : node.mode
    place.mount.backing.create(place.inner, { ...node, groupId, mode }, this.#now())
  }

  #setMetadata(place: Existing, changes: Partial<Metadata>): void {
    place.mount.backing.setMetadata(place.inner, changes)
  }

  #metadata(mode: number): Metadata {
    const { userId, groupId } = this.#credentials
    return { mode: mode & 0o7777, userId, groupId, modified: this.#now() }
  }

  #device({ entry, mount }: Existing, path: string): Device {
    if (mount.entry.options.split(',').includes('nodev')) throw new FileSystemError('EACCES', path)
    const device = entry.type === 'block-device' ? undefined : this.#devices(entry.major ?? 0, entry.minor ?? 0)
    if (device === undefined) throw new FileSystemError('EPERM', path)
    return device
  }
}

/** What a read-only mount protects: devices, fifos and sockets can be written to all the same. */
function isStored(entry: Entry): boolean {
  return entry.type === 'file' || entry.type === 'directory' || entry.type === 'symlink'
}
