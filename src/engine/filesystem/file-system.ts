/**
 * The file system as a process sees it: paths in, results or errors out, after `path_resolution(7)` and `inode(7)`.
 * Paths are absolute. Everything is synchronous and deterministic.
 */

export type FileType = 'file' | 'directory' | 'symlink' | 'character-device' | 'block-device' | 'fifo' | 'socket'

/** The answer of `stat(2)`. */
export type FileStatus = {
  readonly type: FileType
  /** Permission bits, 0o0000 to 0o7777. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  /** Bytes; for a directory 4096, for a symbolic link the length of its target. */
  readonly size: number
  /** Bytes on the disk of a file with holes; absent where they follow from the size. */
  readonly allocated?: number
  readonly links: number
  /** Milliseconds since the Unix epoch. */
  readonly modified: number
  readonly inode: number
  readonly device: number
  readonly major?: number
  readonly minor?: number
}

/** Error numbers of `errno(3)` that our file systems give. */
export type ErrorCode =
  | 'EACCES'
  | 'EAGAIN'
  | 'EBUSY'
  | 'EEXIST'
  | 'EINVAL'
  | 'EISDIR'
  | 'ELOOP'
  | 'ENAMETOOLONG'
  | 'ENOENT'
  | 'ENOEXEC'
  | 'ENOSPC'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'EPERM'
  | 'EPIPE'
  | 'EROFS'
  | 'ESRCH'
  | 'ETXTBSY'
  | 'EXDEV'
  | 'EBADF'
  | 'ECHILD'
  | 'ENXIO'
  | 'EIO'

/** A refused file operation. `code` is the error number's name; `strerror(code)` gives its words. */
export class FileSystemError extends Error {
  readonly code: ErrorCode
  readonly path: string

  constructor(code: ErrorCode, path: string) {
    super(`${code}: ${path}`)
    this.name = 'FileSystemError'
    this.code = code
    this.path = path
  }
}

export type WriteOptions = {
  /** Keep what is there and write after it (`O_APPEND`). */
  readonly append?: boolean
  /** Refuse with EEXIST when the path exists (`O_EXCL`). */
  readonly exclusive?: boolean
  /** Permission bits of a new file; the umask has been applied already. */
  readonly mode?: number
  /** Bytes of the blocks that the file takes with this content, where that leaves holes in it. */
  readonly allocated?: number
}

/** Methods throw `FileSystemError`. Those that change something emit the engine's file events. */
type DeviceType = 'character-device' | 'block-device'

export function isDevice(type: FileType): type is DeviceType {
  return type === 'character-device' || type === 'block-device'
}

/** What a device file stands for. */
export type DeviceNumber = {
  readonly kind: DeviceType
  readonly major: number
  readonly minor: number
}

export interface FileSystem {
  /** Follows symbolic links. */
  status(path: string): FileStatus
  /** Does not follow the last component. */
  linkStatus(path: string): FileStatus
  exists(path: string): boolean
  /** May the process's user do this? Follows symbolic links. */
  accessible(
    path: string,
    want: { readonly read?: boolean; readonly write?: boolean; readonly execute?: boolean },
  ): boolean
  /** Why `execve(2)` refuses the file at a path, EISDIR for a directory; undefined when it does not. Never throws. */
  executionRefusal(path: string): ErrorCode | undefined
  readFile(path: string): Uint8Array
  /** Creates, truncates or appends, as `open(2)` with O_CREAT does, and writes. */
  writeFile(path: string, content: Uint8Array, options?: WriteOptions): void
  /** Names in the directory without `.` and `..`, sorted by bytes. */
  readDirectory(path: string): readonly string[]
  makeDirectory(path: string, mode?: number): void
  /** `unlink(2)`. */
  remove(path: string): void
  /** `rmdir(2)`. */
  removeDirectory(path: string): void
  rename(from: string, to: string): void
  readLink(path: string): string
  symbolicLink(target: string, path: string): void
  hardLink(existing: string, path: string): void
  changeMode(path: string, mode: number): void
  /** `followLinks` false is `lchown(2)`. */
  changeOwner(path: string, userId: number, groupId: number, followLinks?: boolean): void
  /** `utimensat(2)`; `followLinks` false changes a symbolic link itself. */
  setModified(path: string, milliseconds: number, followLinks?: boolean): void
  makeFifo(path: string, mode?: number): void
  /** `mknod(2)` of a device; whoever asks must be allowed to. */
  makeDevice(path: string, device: DeviceNumber, mode?: number): void
  /** The path with all symbolic links resolved. */
  realPath(path: string): string
  /** What is mounted, as `/proc/mounts` lists it. */
  mounts(): readonly MountEntry[]
}

/** One line of `/proc/mounts`. */
export type MountEntry = {
  readonly source: string
  readonly path: string
  readonly type: string
  readonly options: string
}
