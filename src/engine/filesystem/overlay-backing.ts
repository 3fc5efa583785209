/** A container's own file system: its image's layers and its writable layer, mounted as one. */
import { joinBytes } from '../bytes'
import type { Backing, Cell, Entry } from './backing'
import { wholeBlocks } from './blocks'
import { type FileStatus, FileSystemError } from './file-system'
import { type DirectorySize, entryOf, statusOf } from './layered-status'
import { type LayerTree, type Metadata, type VisibleNode, withHoles } from './node'
import { lookUp, type MergedNode, mergedNames } from './overlay'
import {
  createNode,
  layerBelow,
  layersOf,
  linkNode,
  type Overlay,
  removeNode,
  renameNode,
  setContent,
  setMetadata,
} from './overlay-write'

/**
 * What a write did to the layers. `from` is an index into the lower layers, lowest first.
 *
 * - `added`: a new path in the writable layer.
 * - `copied-up`: a lower file or directory was copied to the writable layer; `size` is the bytes copied, 0 when the file
 *   was opened to be overwritten (the kernel then copies no data) and for a directory. Directories on the way to a change
 *   are copied up silently.
 * - `changed`: content, mode, owner or time of a path in the writable layer.
 * - `whited-out`: a path of a lower layer was hidden.
 * - `removed`: a path that only the writable layer had.
 */
export type OverlayChange =
  | { readonly type: 'added'; readonly path: string; readonly size: number }
  | { readonly type: 'copied-up'; readonly path: string; readonly from: number; readonly size: number }
  | { readonly type: 'changed'; readonly path: string }
  | { readonly type: 'whited-out'; readonly path: string; readonly from: number }
  | { readonly type: 'removed'; readonly path: string }

export type OverlayBackingOptions = {
  /** Lowest first. They are never changed. */
  readonly lowers: readonly LayerTree[]
  /** Holds the writable layer. */
  readonly upper: Cell<LayerTree>
  /** `st_dev`. */
  readonly device: number
  /** Tells this file system from others on the same device; needed only where there are several. */
  readonly treeName?: string
  readonly directorySize?: DirectorySize
  /** Told of every change, in order, after it has been made. */
  readonly onChange?: (change: OverlayChange) => void
}

function dataSize(node: VisibleNode): number {
  return node.type === 'file' ? node.content.length : 0
}

/** What a file with holes takes once it has grown to a size; undefined for one without. */
function allocatedAfter(node: VisibleNode, size: number): number | undefined {
  if (node.type !== 'file' || node.allocated === undefined) return undefined
  return node.allocated + wholeBlocks(size) - wholeBlocks(node.content.length)
}

export class OverlayBacking implements Backing {
  readonly #options: OverlayBackingOptions

  constructor(options: OverlayBackingOptions) {
    this.#options = options
  }

  find(path: string): Entry | undefined {
    const found = lookUp(this.#layers(), path)
    return found && entryOf(found.node)
  }

  status(path: string): FileStatus {
    const { device, treeName = '', directorySize = 'block' } = this.#options
    return statusOf(this.#require(path), { path, layers: this.#layers(), device, treeName }, directorySize)
  }

  read(path: string): Uint8Array {
    const { node } = this.#require(path)
    if (node.type === 'file') return node.content
    throw new FileSystemError(node.type === 'directory' ? 'EISDIR' : 'ENXIO', path)
  }

  names(path: string): readonly string[] {
    return mergedNames(this.#require(path).parts)
  }

  create(path: string, node: VisibleNode, now: number): void {
    this.#replaceUpper(createNode(this.#overlay(), path, node, now))
    this.#tell({ type: 'added', path, size: dataSize(node) })
  }

  write(path: string, data: Uint8Array, how: 'replace' | 'append', now: number, allocated?: number): void {
    if (how === 'append' && data.length === 0) {
      this.setMetadata(path, {})
      return
    }
    const before = this.#require(path)
    const kept = how === 'append' ? this.read(path) : new Uint8Array()
    const content = joinBytes([kept, data])
    const holes = withHoles(allocated ?? (how === 'append' ? allocatedAfter(before.node, content.length) : undefined))
    this.#replaceUpper(setContent(this.#overlay(), path, { content, ...holes }, now))
    this.#tellOfCopyUp(path, before, kept.length)
    this.#tell({ type: 'changed', path })
  }

  setMetadata(path: string, changes: Partial<Metadata>): void {
    const before = this.#require(path)
    this.#replaceUpper(setMetadata(this.#overlay(), path, changes))
    this.#tellOfCopyUp(path, before, dataSize(before.node))
    this.#tell({ type: 'changed', path })
  }

  remove(path: string, now: number): void {
    const below = layerBelow(this.#overlay(), path)
    this.#replaceUpper(removeNode(this.#overlay(), path, now))
    this.#tellOfRemoval(path, below)
  }

  rename(from: string, to: string, now: number): void {
    const before = this.#require(from)
    const below = layerBelow(this.#overlay(), from)
    const replaces = this.find(to) !== undefined
    this.#replaceUpper(renameNode(this.#overlay(), from, to, now))
    this.#tellOfCopyUp(from, before, dataSize(before.node))
    this.#tellOfRemoval(from, below)
    this.#tell(replaces ? { type: 'changed', path: to } : { type: 'added', path: to, size: dataSize(before.node) })
  }

  link(path: string, link: string, now: number): void {
    const before = this.#require(path)
    this.#replaceUpper(linkNode(this.#overlay(), path, link, now))
    this.#tellOfCopyUp(path, before, dataSize(before.node))
    this.#tell({ type: 'added', path: link, size: 0 })
  }

  #overlay(): Overlay {
    return { lowers: this.#options.lowers, upper: this.#options.upper.get() }
  }

  #layers(): readonly LayerTree[] {
    return layersOf(this.#overlay())
  }

  #replaceUpper(upper: LayerTree): void {
    this.#options.upper.set(upper)
  }

  #require(path: string): MergedNode {
    const found = lookUp(this.#layers(), path)
    if (found === undefined) throw new FileSystemError('ENOENT', path)
    return found
  }

  #tell(change: OverlayChange): void {
    this.#options.onChange?.(change)
  }

  #tellOfCopyUp(path: string, before: MergedNode, size: number): void {
    if (before.layer < this.#options.lowers.length) this.#tell({ type: 'copied-up', path, from: before.layer, size })
  }

  #tellOfRemoval(path: string, below: number | undefined): void {
    this.#tell(below === undefined ? { type: 'removed', path } : { type: 'whited-out', path, from: below })
  }
}
