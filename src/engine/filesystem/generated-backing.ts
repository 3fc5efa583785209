/** File systems whose content is made up as it is read: proc and sysfs by the kernel, the daemon's directory from the machine. */
import type { Backing, Entry } from './backing'
import { type FileStatus, FileSystemError } from './file-system'
import type { Metadata, VisibleNode } from './node'
import { fromComponents, splitPath } from './paths'
import { stableNumber } from './stable-number'

/** A node that is asked for its content each time, or a place where other files lie. */
export type GeneratedNode = ContentNode | { readonly type: 'mounted'; readonly backing: Backing }

export type ContentNode = Metadata & {
  /** What `stat(2)` gives; 0 when absent, as in proc. */
  readonly size?: number
} & (
    | { readonly type: 'directory'; readonly children: () => ReadonlyMap<string, GeneratedNode> }
    | {
        readonly type: 'file'
        readonly read?: () => Uint8Array
        /** Takes what a process writes, in place of the content or behind it; without it a write fails with EIO. */
        readonly write?: (data: Uint8Array, how: 'replace' | 'append') => void
      }
    | { readonly type: 'symlink'; readonly target: () => string }
    | { readonly type: 'block-device'; readonly major: number; readonly minor: number }
  )

/** What a path leads to: a node of the generated files, or a path within the files that are mounted among them. */
type Found = { readonly node: ContentNode } | Mounted

type Mounted = {
  readonly backing: Backing
  /** Where it is mounted. */
  readonly place: string
  readonly inner: string
}

/** Nothing can be made, removed or given other permissions here, by nobody, except in what is mounted. */
export class GeneratedBacking implements Backing {
  readonly #root: GeneratedNode
  readonly #device: number
  readonly #creation: 'ENOENT' | 'EPERM'

  /**
   * @param device `st_dev`
   * @param creation what is said to somebody who wants to make a file: the kernel looks the name up in proc and sysfs, finds
   * that it does not exist, and that is its answer
   */
  constructor(root: GeneratedNode, device: number, creation: 'ENOENT' | 'EPERM' = 'ENOENT') {
    this.#root = root
    this.#device = device
    this.#creation = creation
  }

  find(path: string): Entry | undefined {
    const found = this.#lookUp(path)
    if (found === undefined) return undefined
    if ('backing' in found) return found.backing.find(found.inner)
    const { node } = found
    const { type, mode, userId, groupId, modified } = node
    const entry = { type, mode, userId, groupId, modified }
    if (node.type === 'block-device') return { ...entry, major: node.major, minor: node.minor }
    return node.type === 'symlink' ? { ...entry, target: node.target() } : entry
  }

  status(path: string): FileStatus {
    const found = this.#require(path)
    if ('backing' in found) return found.backing.status(found.inner)
    const { node } = found
    const { type, mode, userId, groupId, modified, size = 0 } = node
    return {
      type,
      mode,
      userId,
      groupId,
      modified,
      size,
      links: node.type === 'directory' ? 2 + directoriesIn(node.children()) : 1,
      inode: stableNumber(path),
      device: this.#device,
      ...(node.type === 'block-device' ? { major: node.major, minor: node.minor } : {}),
    }
  }

  read(path: string): Uint8Array {
    const found = this.#require(path)
    if ('backing' in found) return found.backing.read(found.inner)
    if (found.node.type !== 'file') throw new FileSystemError('EISDIR', path)
    if (found.node.read === undefined) throw new FileSystemError('EINVAL', path)
    return found.node.read()
  }

  names(path: string): readonly string[] {
    const found = this.#require(path)
    if ('backing' in found) return found.backing.names(found.inner)
    return found.node.type === 'directory' ? [...found.node.children().keys()].sort() : []
  }

  write(path: string, data: Uint8Array, how: 'replace' | 'append', now: number): void {
    const found = this.#require(path)
    if ('backing' in found) found.backing.write(found.inner, data, how, now)
    else if (found.node.type === 'file' && found.node.write !== undefined) found.node.write(data, how)
    else throw new FileSystemError('EIO', path)
  }

  create(path: string, node: VisibleNode, now: number): void {
    const { backing, inner } = this.#mounted(path, this.#creation)
    backing.create(inner, node, now)
  }

  setMetadata(path: string, changes: Partial<Metadata>): void {
    const { backing, inner } = this.#mounted(path, 'EPERM')
    backing.setMetadata(inner, changes)
  }

  remove(path: string, now: number): void {
    const { backing, inner } = this.#mounted(path, 'EPERM')
    backing.remove(inner, now)
  }

  rename(from: string, to: string, now: number): void {
    const source = this.#mounted(from, 'EPERM')
    const target = this.#mounted(to, 'EPERM')
    if (source.place !== target.place) throw new FileSystemError('EXDEV', from)
    source.backing.rename(source.inner, target.inner, now)
  }

  link(path: string, link: string, now: number): void {
    const source = this.#mounted(path, 'EPERM')
    const target = this.#mounted(link, 'EPERM')
    if (source.place !== target.place) throw new FileSystemError('EXDEV', path)
    source.backing.link(source.inner, target.inner, now)
  }

  #lookUp(path: string): Found | undefined {
    let node: GeneratedNode | undefined = this.#root
    const names = splitPath(path)
    const mountedAt = (backing: Backing, depth: number): Mounted => ({
      backing,
      place: fromComponents(names.slice(0, depth)),
      inner: fromComponents(names.slice(depth)),
    })
    for (const [depth, name] of names.entries()) {
      if (node?.type === 'mounted') return mountedAt(node.backing, depth)
      if (node?.type !== 'directory') return undefined
      node = node.children().get(name)
    }
    return node?.type === 'mounted' ? mountedAt(node.backing, names.length) : node && { node }
  }

  #require(path: string): Found {
    const found = this.#lookUp(path)
    if (found === undefined) throw new FileSystemError('ENOENT', path)
    return found
  }

  /** The mounted files that hold a path. Of generated ones nothing can be changed: throws what `refusal` says. */
  #mounted(path: string, refusal: 'ENOENT' | 'EPERM'): Mounted {
    const found = this.#lookUp(path)
    if (found !== undefined && 'backing' in found) return found
    throw new FileSystemError(refusal, path)
  }
}

function directoriesIn(children: ReadonlyMap<string, GeneratedNode>): number {
  const isDirectory = (node: GeneratedNode) =>
    node.type === 'mounted' ? node.backing.find('/')?.type === 'directory' : node.type === 'directory'
  return [...children.values()].filter(isDirectory).length
}

/** A read-only directory of generated nodes, `r-xr-xr-x root root`. */
export function generatedDirectory(children: () => ReadonlyMap<string, GeneratedNode>, modified: number): ContentNode {
  return { type: 'directory', mode: 0o555, userId: 0, groupId: 0, modified, children }
}

/** A read-only generated file, `r--r--r-- root root`, with the text that `read` gives as UTF-8. */
export function generatedFile(read: () => string, modified: number): ContentNode {
  const encoder = new TextEncoder()
  return { type: 'file', mode: 0o444, userId: 0, groupId: 0, modified, read: () => encoder.encode(read()) }
}
