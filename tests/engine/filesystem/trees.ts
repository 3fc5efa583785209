/** Trees and file systems for tests, written down briefly. */
import type { Cell } from '../../../src/engine/filesystem/backing'
import { FileSystemError } from '../../../src/engine/filesystem/file-system'
import type { MountPoint } from '../../../src/engine/filesystem/mount-table'
import { MountedFileSystem } from '../../../src/engine/filesystem/mounted-file-system'
import type { LayerNode, LayerTree, Metadata } from '../../../src/engine/filesystem/node'
import { OverlayBacking, type OverlayChange } from '../../../src/engine/filesystem/overlay-backing'
import { parentPath } from '../../../src/engine/filesystem/paths'
import type { Credentials } from '../../../src/engine/filesystem/permissions'
import { emptyDirectory, emptyTree, withNode, withParents } from '../../../src/engine/filesystem/tree'

export const root: Credentials = { userId: 0, groupId: 0, groups: [] }
export const visitor: Credentials = { userId: 33, groupId: 33, groups: [] }
export const directoryMetadata: Metadata = { mode: 0o755, userId: 0, groupId: 0, modified: 1000 }
export const whiteout: LayerNode = { type: 'whiteout' }

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
export const text = (data: Uint8Array): string => new TextDecoder().decode(data)

export function file(content: string, metadata: Partial<Metadata> = {}): LayerNode {
  return { type: 'file', mode: 0o644, userId: 0, groupId: 0, modified: 1000, ...metadata, content: bytes(content) }
}

export function directory(metadata: Partial<Metadata> = {}, opaque = false): LayerNode {
  return emptyDirectory({ ...directoryMetadata, ...metadata }, opaque)
}

/** A tree from paths to nodes, or to the text of a file; directories on the way are made. */
export function tree(nodes: Readonly<Record<string, LayerNode | string>> = {}): LayerTree {
  return Object.entries(nodes).reduce((built, [path, node]) => {
    const prepared = withParents(built, parentPath(path), directoryMetadata)
    return withNode(prepared, path, typeof node === 'string' ? file(node) : node)
  }, emptyTree(directoryMetadata))
}

export function cell<Value>(value: Value): Cell<Value> {
  let current = value
  return {
    get: () => current,
    set: (next) => {
      current = next
    },
  }
}

export type Bench = {
  readonly files: MountedFileSystem
  readonly as: (credentials: Credentials) => MountedFileSystem
  readonly upper: Cell<LayerTree>
  readonly events: OverlayChange[]
}

/** A container's file system over `lowers` with an empty writable layer; the clock stands at 5000 ms. */
export function container(lowers: readonly LayerTree[], mounts: readonly MountPoint[] = []): Bench {
  const upper = cell(emptyTree(directoryMetadata))
  const events: OverlayChange[] = []
  const backing = new OverlayBacking({ lowers, upper, device: 1, onChange: (change) => events.push(change) })
  const all = [mount('/', backing), ...mounts]
  const as = (credentials: Credentials) => new MountedFileSystem({ mounts: all, credentials, now: () => 5000 })
  return { files: as(root), as, upper, events }
}

export function mount(path: string, backing: MountPoint['backing'], readOnly = false): MountPoint {
  return { path, backing, readOnly, entry: { source: 'test', path, type: 'test', options: readOnly ? 'ro' : 'rw' } }
}

/** The error code of what `action` throws; undefined when it succeeds. */
export function codeOf(action: () => unknown): string | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    if (error instanceof FileSystemError) return error.code
    throw error
  }
}
