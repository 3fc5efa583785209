/** File systems whose content the kernel makes up as it is read: proc and sysfs. */
import type { Backing, Entry } from './backing'
import { type FileStatus, FileSystemError } from './file-system'
import type { Metadata } from './node'
import { splitPath } from './paths'
import { stableNumber } from './stable-number'

/** A node that is asked for its content each time. */
export type GeneratedNode = Metadata & {
  /** What `stat(2)` gives; 0 when absent, as in proc. */
  readonly size?: number
} & (
    | { readonly type: 'directory'; readonly children: () => ReadonlyMap<string, GeneratedNode> }
    | {
        readonly type: 'file'
        readonly read?: () => Uint8Array
        /** Takes what a process writes; without it a write fails with EIO. */
        readonly write?: (data: Uint8Array) => void
      }
    | { readonly type: 'symlink'; readonly target: () => string }
  )

/** Nothing can be made, removed or given other permissions here, by nobody. */
export class GeneratedBacking implements Backing {
  readonly #root: GeneratedNode
  readonly #device: number

  constructor(root: GeneratedNode, device: number) {
    this.#root = root
    this.#device = device
  }

  find(path: string): Entry | undefined {
    const node = this.#nodeAt(path)
    if (node === undefined) return undefined
    const { type, mode, userId, groupId, modified } = node
    const entry = { type, mode, userId, groupId, modified }
    return node.type === 'symlink' ? { ...entry, target: node.target() } : entry
  }

  status(path: string): FileStatus {
    const node = this.#require(path)
    const { type, mode, userId, groupId, modified, size = 0 } = node
    const links = node.type === 'directory' ? 2 + directoriesIn(node.children()) : 1
    return {
      type,
      mode,
      userId,
      groupId,
      modified,
      size,
      links,
      inode: stableNumber(path),
      device: this.#device,
    }
  }

  read(path: string): Uint8Array {
    const node = this.#require(path)
    if (node.type !== 'file') throw new FileSystemError('EISDIR', path)
    if (node.read === undefined) throw new FileSystemError('EINVAL', path)
    return node.read()
  }

  names(path: string): readonly string[] {
    const node = this.#require(path)
    return node.type === 'directory' ? [...node.children().keys()].sort() : []
  }

  write(path: string, data: Uint8Array): void {
    const node = this.#require(path)
    if (node.type !== 'file' || node.write === undefined) throw new FileSystemError('EIO', path)
    node.write(data)
  }

  /** The kernel looks a new name up, finds that it does not exist, and that is the answer. */
  create(path: string): never {
    throw new FileSystemError('ENOENT', path)
  }

  setMetadata(path: string): never {
    throw new FileSystemError('EPERM', path)
  }

  remove(path: string): never {
    throw new FileSystemError('EPERM', path)
  }

  rename(from: string): never {
    throw new FileSystemError('EPERM', from)
  }

  link(path: string): never {
    throw new FileSystemError('EPERM', path)
  }

  #nodeAt(path: string): GeneratedNode | undefined {
    let node: GeneratedNode | undefined = this.#root
    for (const name of splitPath(path)) {
      if (node?.type !== 'directory') return undefined
      node = node.children().get(name)
    }
    return node
  }

  #require(path: string): GeneratedNode {
    const node = this.#nodeAt(path)
    if (node === undefined) throw new FileSystemError('ENOENT', path)
    return node
  }
}

function directoriesIn(children: ReadonlyMap<string, GeneratedNode>): number {
  return [...children.values()].filter((child) => child.type === 'directory').length
}

/** A read-only directory of generated nodes, `r-xr-xr-x root root`. */
export function generatedDirectory(
  children: () => ReadonlyMap<string, GeneratedNode>,
  modified: number,
): GeneratedNode {
  return { type: 'directory', mode: 0o555, userId: 0, groupId: 0, modified, children }
}

/** A read-only generated file, `r--r--r-- root root`, with the text that `read` gives as UTF-8. */
export function generatedFile(read: () => string, modified: number): GeneratedNode {
  const encoder = new TextEncoder()
  return { type: 'file', mode: 0o444, userId: 0, groupId: 0, modified, read: () => encoder.encode(read()) }
}
