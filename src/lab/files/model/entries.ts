/**
 * What there is in a view: the entries of a directory, one path, the bytes of a file.
 *
 *   listView(view, path, withDeleted) → the names, and any of the entries
 *   lookAt(view, path) → one entry · follow(view, path) → where a path leads · readFile(view, path) → bytes
 */
import type { FileStatus } from '../../../engine/filesystem/file-system'
import { type DirectoryListing, listDirectory } from '../../../engine/filesystem/layer-listing'
import { type MountPoint, mountFor, pathInMount } from '../../../engine/filesystem/mount-table'
import type { VisibleNode } from '../../../engine/filesystem/node'
import { orThrow, walkPath } from '../../../engine/filesystem/path-resolution'
import { baseName, joinPath, parentPath } from '../../../engine/filesystem/paths'
import { nodeAt } from '../../../engine/filesystem/tree'
import type { FileView, Origin } from './view'

/** One file, directory or whatever else there is. */
export type FileEntry = {
  readonly name: string
  readonly path: string
  readonly type: FileStatus['type']
  /** Bytes; a directory has none of its own. */
  readonly size: number
  /** 0o0000 to 0o7777. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  /** Milliseconds since the Unix epoch. */
  readonly modified: number
  /** Of a symbolic link. */
  readonly target?: string | undefined
  readonly origin: Origin
  /** What lies at the same path below and is not seen, topmost first. */
  readonly covers: readonly Origin[]
  /** What deleted it; absent for what a reader sees. */
  readonly deletedBy?: Origin | undefined
}

/** The entries of a directory. */
export type DirectoryView = {
  /** In their order; deleted ones only when they were asked for. */
  readonly names: readonly string[]
  /** How many are deleted and lie in a lower layer. */
  readonly deletedCount: number
  /** The entries of some of the names: each is looked at when it is asked for. */
  entries(names: readonly string[]): readonly FileEntry[]
}

const root = { userId: 0, groupId: 0, groups: [] }

/** What is at a path with its links followed; undefined when that leads nowhere. */
export function follow(
  view: FileView,
  path: string,
): { readonly path: string; readonly type: FileStatus['type'] } | undefined {
  const place = walkPath(view.mounts, root, path, true)
  if (typeof place === 'string' || place.entry === undefined) return undefined
  return { path: place.path, type: place.entry.type }
}

/** The bytes of the file at a path that leads there. Throws FileSystemError for what cannot be read. */
export function readFile(view: FileView, path: string): Uint8Array {
  const { mount, inner } = orThrow(walkPath(view.mounts, root, path, true), path)
  return mount.backing.read(inner)
}

function originAt(view: FileView, layer: number): Origin {
  return view.origins[layer] ?? { kind: 'host' }
}

function statusParts({ type, size, mode, userId, groupId, modified }: FileStatus) {
  return { type, size: type === 'directory' ? 0 : size, mode, userId, groupId, modified }
}

/** Whether a layer holds something at a path that a mount with something else there hides. */
function isHiddenByMount(node: ReturnType<typeof nodeAt>, isMountPoint: boolean, isDirectory: boolean): boolean {
  if (node === undefined || node.type === 'whiteout') return false
  if (node.type !== 'directory' || !isDirectory) return true
  return isMountPoint && node.children.size > 0
}

/** An entry on something that is mounted over the layers. */
function mountedEntry(view: FileView, mount: MountPoint, path: string): FileEntry | undefined {
  const inner = pathInMount(mount, path)
  const found = mount.backing.find(inner)
  if (found === undefined) return undefined
  const status = mount.backing.status(inner)
  const covers = view.layers.flatMap((layer, index) => {
    const hidden = isHiddenByMount(nodeAt(layer, path), mount.path === path, status.type === 'directory')
    return hidden ? [originAt(view, index)] : []
  })
  return {
    ...statusParts(status),
    name: baseName(path),
    path,
    target: found.target,
    origin: view.mountOrigins.get(mount.path) ?? { kind: 'kernel' },
    covers: covers.reverse(),
  }
}

function typeOf(node: VisibleNode): FileStatus['type'] {
  return node.type === 'special' ? node.kind : node.type
}

/** An entry of the layers, deleted ones too. */
function layeredEntry(view: FileView, listing: DirectoryListing, path: string): FileEntry | undefined {
  const found = listing.entry(baseName(path))
  if (found === undefined) return undefined
  const { node, layer, covers, deletedBy } = found
  const { mode, userId, groupId, modified } = node
  return {
    name: baseName(path),
    path,
    type: typeOf(node),
    size: node.type === 'file' ? node.content.length : 0,
    mode,
    userId,
    groupId,
    modified,
    target: node.type === 'symlink' ? node.target : undefined,
    origin: originAt(view, layer),
    covers: covers.map((index) => originAt(view, index)),
    deletedBy: deletedBy === undefined ? undefined : originAt(view, deletedBy),
  }
}

/** The mount at or over a path; undefined when the layers themselves are seen there. */
function mountOver(view: FileView, path: string): MountPoint | undefined {
  const mount = mountFor(view.mounts, path)
  return mount?.path === '/' ? undefined : mount
}

/** One entry by its path, which names no link on the way; undefined when nothing is there. */
export function lookAt(view: FileView, path: string): FileEntry | undefined {
  const mount = mountOver(view, path)
  if (mount !== undefined) return mountedEntry(view, mount, path)
  const listing = listDirectory(view.layers, parentPath(path))
  const entry = listing && layeredEntry(view, listing, path)
  return entry?.deletedBy === undefined ? entry : undefined
}

/** Lists the directory at a path that names no link on the way; undefined when there is no directory. */
export function listView(view: FileView, path: string, withDeleted: boolean): DirectoryView | undefined {
  const mount = mountOver(view, path)
  const listing = mount === undefined ? listDirectory(view.layers, path) : undefined
  if (listing === undefined && mount?.backing.find(pathInMount(mount, path))?.type !== 'directory') return undefined
  const seen = listing?.names ?? mount?.backing.names(pathInMount(mount, path)) ?? []
  const deleted = listing?.deletedNames ?? []
  const entry = (name: string) => {
    const place = joinPath(path, name)
    const over = mountOver(view, place)
    if (over !== undefined) return mountedEntry(view, over, place)
    return listing && layeredEntry(view, listing, place)
  }
  return {
    names: withDeleted && deleted.length > 0 ? [...seen, ...deleted].sort() : seen,
    deletedCount: deleted.length,
    entries: (names) => names.flatMap((name) => entry(name) ?? []),
  }
}
