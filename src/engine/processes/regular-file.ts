/**
 * A regular file opened by path, with an offset of its own (`read(2)`, `write(2)`, O_APPEND).
 * The file stays the one that was opened: once its path is removed or leads to another file, what was read last is kept
 * to read on from, and writes go nowhere that anybody could look.
 */
import { type FileSystem, FileSystemError, isDevice, type WriteOptions } from '../filesystem/file-system'
import { type OpenFile, type ReadResult, takeUpTo } from './open-file'
import type { ReadLimit } from './program'

export type OpenMode = 'read' | 'write' | 'append' | 'read-write'

class RegularFile implements OpenFile {
  readonly terminal = false
  readonly #files: FileSystem
  readonly #path: string
  readonly #mode: OpenMode
  readonly #inode: number
  #offset = 0
  #lastSeen: Uint8Array

  /** The path must exist; `openRegularFile` sees to it. */
  constructor(files: FileSystem, path: string, mode: OpenMode) {
    this.#files = files
    this.#path = path
    this.#mode = mode
    const status = files.status(path)
    this.#inode = status.inode
    const hasContent = status.type === 'file' || isDevice(status.type)
    this.#lastSeen = mode === 'read' && hasContent ? files.readFile(path) : new Uint8Array()
  }

  read(limit: ReadLimit): ReadResult {
    if (this.#mode === 'write' || this.#mode === 'append') throw new FileSystemError('EBADF', '')
    if (this.#isThere()) this.#lastSeen = this.#files.readFile(this.#path)
    const taken = takeUpTo(limit, this.#lastSeen, this.#offset)
    this.#offset += taken.length
    return taken.length === 0 ? 'end' : taken
  }

  readable(): boolean {
    return true
  }

  write(data: Uint8Array): void {
    if (this.#mode === 'read') throw new FileSystemError('EBADF', '')
    if (data.length === 0 || !this.#isThere()) return
    const { size } = this.#files.status(this.#path)
    if (this.#mode === 'append') this.#offset = size
    if (this.#offset === size) this.#files.writeFile(this.#path, data, { append: true })
    else this.#files.writeFile(this.#path, this.#spliced(data))
    this.#offset += data.length
  }

  writable(): boolean {
    return true
  }

  release(): void {
    // the tree holds the content
  }

  #spliced(data: Uint8Array): Uint8Array {
    const before = this.#files.readFile(this.#path)
    const content = new Uint8Array(Math.max(before.length, this.#offset + data.length))
    content.set(before)
    content.set(data, this.#offset)
    return content
  }

  #isThere(): boolean {
    try {
      return this.#files.status(this.#path).inode === this.#inode
    } catch (error) {
      if (error instanceof FileSystemError) return false
      throw error
    }
  }
}

/**
 * Opens, and where the mode says so creates or truncates, a file.
 * @param mask permission bits that a new file does not get
 * @throws FileSystemError as `open(2)`
 */
export function openRegularFile(files: FileSystem, path: string, mode: OpenMode, mask: number): OpenFile {
  if (mode === 'read') {
    files.status(path)
    if (!files.accessible(path, { read: true })) throw new FileSystemError('EACCES', path)
  } else {
    createOrTruncate(files, path, { append: mode !== 'write', mode: 0o666 & ~mask })
  }
  return new RegularFile(files, path, mode)
}

/** A file whose content the kernel makes up (`/proc/version`) can be opened; only writing to it fails. */
function createOrTruncate(files: FileSystem, path: string, options: WriteOptions): void {
  try {
    files.writeFile(path, new Uint8Array(), options)
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code !== 'EIO') throw error
  }
}
