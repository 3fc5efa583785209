/** One tree mounted, or a part of it: a volume, a host directory or a single host file, a tmpfs. */
import type { Backing, Cell, Entry } from './backing'
import { type FileStatus, FileSystemError } from './file-system'
import type { DirectorySize } from './layered-status'
import type { LayerTree, Metadata, VisibleNode } from './node'
import { OverlayBacking } from './overlay-backing'
import { pathUnder } from './paths'
import { roomFor } from './room'

/** Told, after it happened, that what was at `from` in a tree is at `to`, or nowhere any more; `before` is the tree as it was. */
export type OnMove = (before: LayerTree, from: string, to: string | undefined) => void

export type TreeBackingOptions = {
  /** Holds the whole tree. */
  readonly tree: Cell<LayerTree>
  /** Canonical path within the tree of what is mounted, a directory or a file; the tree's root when absent. */
  readonly root?: string
  /** `st_dev`. */
  readonly device: number
  /** Tells the tree from others on the same device; needed only where there are several. */
  readonly treeName?: string
  readonly directorySize?: DirectorySize
  /** Bytes that fit in; without it there is always room. */
  readonly capacity?: number
  /** Told the changed path, as seen from the backing's root, after every change. */
  readonly onWrite?: (path: string) => void
  readonly onMove?: OnMove
}

/** A tree is an overlay without lower layers, seen from `root`. */
export class TreeBacking implements Backing {
  readonly #inner: OverlayBacking
  readonly #tree: Cell<LayerTree>
  readonly #capacity: number | undefined
  readonly #root: string
  readonly #onWrite: (path: string) => void
  readonly #onMove: OnMove

  constructor(options: TreeBackingOptions) {
    const { tree, root = '/', device, treeName = '', directorySize = 'block', capacity } = options
    const { onWrite = () => {}, onMove = () => {} } = options
    this.#tree = tree
    this.#capacity = capacity
    this.#inner = new OverlayBacking({ lowers: [], upper: tree, device, treeName, directorySize })
    this.#root = root
    this.#onWrite = onWrite
    this.#onMove = onMove
  }

  find(path: string): Entry | undefined {
    return this.#inner.find(this.#at(path))
  }

  status(path: string): FileStatus {
    return this.#inner.status(this.#at(path))
  }

  read(path: string): Uint8Array {
    return this.#inner.read(this.#at(path))
  }

  names(path: string): readonly string[] {
    return this.#inner.names(this.#at(path))
  }

  create(path: string, node: VisibleNode, now: number): void {
    if (node.type !== 'file' || node.content.length === 0) {
      this.#inner.create(this.#at(path), node, now)
      this.#onWrite(path)
      return
    }
    const { allocated, ...rest } = node
    this.#inner.create(this.#at(path), { ...rest, content: new Uint8Array() }, now)
    this.write(path, node.content, 'append', now, allocated)
  }

  write(path: string, data: Uint8Array, how: 'replace' | 'append', now: number, allocated?: number): void {
    const before = how === 'append' ? this.status(path).size : 0
    const fitting = allocated === 0 ? data : this.#fitting(path, data, before)
    this.#inner.write(this.#at(path), fitting, how, now, allocated)
    this.#onWrite(path)
    if (fitting.length < data.length) throw new FileSystemError('ENOSPC', '')
  }

  setMetadata(path: string, changes: Partial<Metadata>): void {
    this.#inner.setMetadata(this.#at(path), changes)
    this.#onWrite(path)
  }

  remove(path: string, now: number): void {
    const before = this.#tree.get()
    this.#inner.remove(this.#at(path), now)
    this.#onMove(before, this.#at(path), undefined)
    this.#onWrite(path)
  }

  rename(from: string, to: string, now: number): void {
    const before = this.#tree.get()
    this.#inner.rename(this.#at(from), this.#at(to), now)
    this.#onMove(before, this.#at(to), undefined)
    this.#onMove(before, this.#at(from), this.#at(to))
    this.#onWrite(to)
  }

  link(path: string, link: string, now: number): void {
    this.#inner.link(this.#at(path), this.#at(link), now)
    this.#onWrite(link)
  }

  /** As much of the data as there is room for, after what the file holds already. */
  #fitting(path: string, data: Uint8Array, before: number): Uint8Array {
    if (this.#capacity === undefined || data.length === 0) return data
    const room = roomFor(this.#tree.get(), this.#at(path), this.#capacity) - before
    return room >= data.length ? data : data.subarray(0, Math.max(0, room))
  }

  #at(path: string): string {
    return pathUnder(this.#root, path)
  }
}
