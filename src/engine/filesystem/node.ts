/**
 * The nodes that a layer, a volume or the host's disk is made of.
 *
 * A tree of nodes is one immutable value: a change makes new nodes along the path and shares all the rest.
 */
import type { Entries } from './entries'

/** What every node carries, as `stat(2)` reports it. */
export type Metadata = {
  /** Permission bits with set-uid, set-gid and sticky: 0o0000 to 0o7777. */
  readonly mode: number
  readonly userId: number
  readonly groupId: number
  /** Time of the last modification, in milliseconds since the Unix epoch. */
  readonly modified: number
}

/** The bytes of a regular file. They are never changed in place. */
type FileContent = Uint8Array

/**
 * A regular file. Hard links to one file share the same `inode` string within a tree;
 * a file without one has a single name.
 */
export type FileNode = Metadata & {
  readonly type: 'file'
  readonly content: FileContent
  /** Bytes of the blocks that a file with holes takes on its disk; absent: it has none, and takes as many as its content fills. */
  readonly allocated?: number
  readonly inode?: string
}

/** The property of a file with holes; nothing for one without. */
export function withHoles(allocated: number | undefined): Pick<FileNode, 'allocated'> {
  return allocated === undefined ? {} : { allocated }
}

type SymbolicLinkNode = Metadata & { readonly type: 'symlink'; readonly target: string }

/** A character device, fifo or socket: present in listings, without content of its own. */
export type SpecialNode = Metadata & {
  readonly type: 'special'
  readonly kind: 'character-device' | 'block-device' | 'fifo' | 'socket'
  readonly major: number
  readonly minor: number
}

/**
 * A directory of one layer. `opaque` hides everything that lower layers hold at this path
 * (OCI image specification, layer.md, "Opaque Whiteout"; overlayfs `trusted.overlay.opaque`).
 */
export type DirectoryNode = Metadata & {
  readonly type: 'directory'
  readonly opaque: boolean
  readonly children: Entries<LayerNode>
}

/** A mark that deletes the path in all lower layers (OCI image specification, layer.md, "Whiteouts"). */
type WhiteoutNode = { readonly type: 'whiteout' }

/** What a layer can hold at a path. */
export type LayerNode = FileNode | DirectoryNode | SymbolicLinkNode | SpecialNode | WhiteoutNode

/** What a reader of the merged view can find at a path. */
export type VisibleNode = Exclude<LayerNode, WhiteoutNode>

/** One layer's changeset: the root directory with what this layer adds, changes and deletes. */
export type LayerTree = DirectoryNode
