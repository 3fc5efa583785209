/**
 * What can be mounted. A backing stores nodes; who may touch them, symbolic links and mount points are
 * the business of `MountedFileSystem`. Paths are canonical and start at the backing's own root, which is `/`
 * (and may be a single file, for a bind mount of a file).
 *
 * Implementations: `OverlayBacking` (a container's layers), `TreeBacking` (volume, host directory or file, tmpfs),
 * `GeneratedBacking` (proc, sysfs).
 */
import type { FileStatus, FileType } from './file-system'
import type { Metadata, VisibleNode } from './node'

/** What path resolution and permission checks need to know of a node. */
export type Entry = Metadata & {
  readonly type: FileType
  /** Of a symbolic link. */
  readonly target?: string
  /** Of a device. */
  readonly major?: number
  readonly minor?: number
}

/** The methods assume that the caller has checked what `inode(7)` and `path_resolution(7)` demand. They throw `FileSystemError`. */
export interface Backing {
  /** What is there, a symbolic link itself and not its target; undefined when nothing. */
  find(path: string): Entry | undefined
  /** As `lstat(2)`. */
  status(path: string): FileStatus
  read(path: string): Uint8Array
  /** Names in a directory, sorted. */
  names(path: string): readonly string[]
  /** Puts a new node where nothing is. */
  create(path: string, node: VisibleNode, now: number): void
  /**
   * Writes to a file that exists: instead of its content, or after it. Appending nothing leaves its time alone.
   * @param allocated bytes of the blocks that it takes then, where it has holes
   */
  write(path: string, data: Uint8Array, how: 'replace' | 'append', now: number, allocated?: number): void
  setMetadata(path: string, changes: Partial<Metadata>): void
  /** Removes a node; a directory must be empty. */
  remove(path: string, now: number): void
  /** Moves a node over what is at `to`. Throws EXDEV for a directory that must be copied instead, then ENOTEMPTY for one in its place. */
  rename(from: string, to: string, now: number): void
  /** Gives the node at `path` a second name. */
  link(path: string, link: string, now: number): void
}

/** A place that holds one immutable value and can be given another. */
export interface Cell<Value> {
  get(): Value
  set(value: Value): void
}
