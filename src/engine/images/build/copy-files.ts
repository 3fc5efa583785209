/** COPY and ADD: which files they mean and where those go (BuildKit, solver/llbsolver/file/backend.go). */
import { findUser } from '../../containers/users'
import { EngineError } from '../../errors'
import { type FileStatus, type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { type ModeChange, parseMode } from '../../filesystem/modes'
import { baseName, joinPath, normalisePath, parentPath } from '../../filesystem/paths'
import { strerror } from '../../filesystem/strerror'
import { matchesPattern } from '../glob'
import { unpackArchive } from './unpack'

const wildcard = /[*?[\\]/

/** Paths that fit a pattern with `*`, `?` and `[…]`, component by component. */
function matchPaths(files: FileSystem, directory: string, components: readonly string[]): readonly string[] {
  const [component, ...rest] = components
  if (component === undefined) return [directory]
  if (!files.exists(directory) || files.status(directory).type !== 'directory') return []
  return files
    .readDirectory(directory)
    .filter((name) => matchesPattern(component, name))
    .flatMap((name) => matchPaths(files, joinPath(directory, name), rest))
}

/** A source that is not there. */
export class MissingSourceError extends Error {
  override readonly name = 'MissingSourceError'
  readonly path: string

  constructor(path: string) {
    super(`${JSON.stringify(path)}: not found`)
    this.path = path
  }
}

/** A file where the content of a directory is to go, or the reverse. */
export class CopyConflictError extends Error {
  override readonly name = 'CopyConflictError'
  readonly path: string
  /** BuildKit's words, once it is known where the path lies on the host. */
  readonly wording: (place: string) => string

  constructor(path: string, wording: (place: string) => string) {
    super(wording(path))
    this.path = path
    this.wording = wording
  }
}

/** Absolute paths of what a source in the Dockerfile means. Throws MissingSourceError, but not for a pattern that fits nothing. */
export function findSources(files: FileSystem, source: string): readonly string[] {
  const path = normalisePath(source)
  if (wildcard.test(source))
    return matchPaths(
      files,
      '/',
      path.split('/').filter((part) => part !== ''),
    )
  if (!files.exists(path)) throw new MissingSourceError(path)
  return [path]
}

/** The same without complaint: nothing where there is none. */
export function existingSources(files: FileSystem, source: string): readonly string[] {
  try {
    return findSources(files, source)
  } catch (error) {
    if (error instanceof MissingSourceError) return []
    throw error
  }
}

/** The first directory that is missing above what a pattern may fit; undefined for a path and where all are there. */
export function missingDirectory(files: FileSystem, source: string): string | undefined {
  const parts = normalisePath(source).slice(1).split('/')
  const first = parts.findIndex((part) => wildcard.test(part))
  const above = parts.slice(0, Math.max(first, 0)).map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)
  return above.find((directory) => !files.exists(directory))
}

export type CopyOptions = {
  /** `user[:group]`; '' keeps the source's, and is root for what is made on the way. */
  readonly owner: string
  /** Octal or symbolic; '' keeps the source's. */
  readonly mode: string
  readonly unpack: boolean
  /** True for paths, relative to the source, that stay out. */
  readonly excludes: (path: string) => boolean
}

export type Owner = { readonly userId: number; readonly groupId: number }

/** The owner of copied files. A user that the image does not know counts as root; a lone number is a group's too. */
export function ownerOf(files: FileSystem, specification: string): Owner {
  if (specification === '') return { userId: 0, groupId: 0 }
  try {
    const { userId, groupId } = findUser(files, specification)
    return /^\d+$/.test(specification) ? { userId, groupId: userId } : { userId, groupId }
  } catch (error) {
    if (error instanceof EngineError) return { userId: 0, groupId: 0 }
    throw error
  }
}

/** Go's words for a failed system call on a path. */
export function goError(operation: string, error: FileSystemError): string {
  return `${operation} ${error.path}: ${strerror(error.code).replace(/^./, (letter) => letter.toLowerCase())}`
}

/** Makes a directory and those above it. */
export function makeDirectories(files: FileSystem, path: string, owner: Owner): void {
  if (path === '/') return
  if (files.exists(path)) {
    if (files.status(path).type !== 'directory') throw new FileSystemError('ENOTDIR', files.realPath(path))
    return
  }
  makeDirectories(files, parentPath(path), owner)
  files.makeDirectory(path, 0o755)
  if (owner.userId !== 0 || owner.groupId !== 0) files.changeOwner(path, owner.userId, owner.groupId)
}

/** What a copy takes over from its source besides the content. */
type CopiedStatus = Pick<FileStatus, 'mode' | 'modified' | 'userId' | 'groupId'>

/** Copies between two file systems on behalf of one instruction. */
export class Copier {
  readonly #from: FileSystem
  readonly #to: FileSystem
  readonly #options: CopyOptions
  /** Of the directories that are made on the way. */
  readonly #owner: Owner
  readonly #mode: ModeChange | undefined

  constructor(from: FileSystem, to: FileSystem, options: CopyOptions) {
    this.#from = from
    this.#to = to
    this.#options = options
    this.#owner = ownerOf(to, options.owner)
    this.#mode = options.mode === '' ? undefined : parseMode(options.mode, 0)
  }

  /** Copies one source: a directory's content into the destination, a file to it or, where it is a directory, into it. */
  copy(source: string, destination: string): void {
    const status = this.#from.status(source)
    const target = destination.endsWith('/') && destination !== '/' ? destination.slice(0, -1) : destination
    if (status.type === 'directory') {
      this.#copyContent(source, target, status)
      return
    }
    const content = status.type === 'file' ? this.#from.readFile(source) : new Uint8Array()
    const newOwner = this.#options.owner === '' ? undefined : this.#owner
    if (this.#options.unpack && unpackArchive(content, this.#to, target, newOwner)) return
    const intoDirectory = destination.endsWith('/') || this.#isDirectory(target)
    makeDirectories(this.#to, intoDirectory ? target : parentPath(target), this.#owner)
    this.#write(intoDirectory ? joinPath(target, baseName(source)) : target, content, status)
  }

  /** Writes a file that stands in the Dockerfile itself. */
  write(name: string, content: Uint8Array, destination: string, now: number): void {
    const target = destination.endsWith('/') && destination !== '/' ? destination.slice(0, -1) : destination
    const intoDirectory = destination.endsWith('/') || this.#isDirectory(target)
    makeDirectories(this.#to, intoDirectory ? target : parentPath(target), this.#owner)
    this.#write(intoDirectory ? joinPath(target, name) : target, content, {
      mode: 0o644,
      modified: now,
      ...this.#owner,
    })
  }

  #isDirectory(path: string): boolean {
    return this.#to.exists(path) && this.#to.status(path).type === 'directory'
  }

  #write(path: string, content: Uint8Array, status: CopiedStatus): void {
    if (this.#isDirectory(path)) {
      throw new CopyConflictError(path, (place) => `cannot replace to directory ${place} with file`)
    }
    this.#to.writeFile(path, content)
    this.#finish(path, status)
  }

  /** Files from another stage or image keep their owner; those of a context have come as root's. */
  #ownerOfCopy(status: CopiedStatus): Owner {
    return this.#options.owner === '' ? status : this.#owner
  }

  #finish(path: string, status: CopiedStatus): void {
    const { mode, modified } = status
    const { userId, groupId } = this.#ownerOfCopy(status)
    this.#to.changeOwner(path, userId, groupId)
    const isDirectory = this.#to.status(path).type === 'directory'
    this.#to.changeMode(path, this.#mode?.(mode, isDirectory) ?? mode)
    this.#to.setModified(path, modified)
  }

  /** The destination keeps its mode and owner, or gets those of any new directory; only its time is the source's. */
  #copyContent(source: string, target: string, { modified }: FileStatus): void {
    if (this.#to.exists(target) && !this.#isDirectory(target)) {
      throw new CopyConflictError(this.#to.realPath(target), (place) => `cannot copy to non-directory: ${place}`)
    }
    const isNew = !this.#to.exists(target)
    makeDirectories(this.#to, target, this.#owner)
    if (isNew) this.#to.changeMode(target, this.#mode?.(0o755, true) ?? 0o755)
    this.#copyEntries(source, target, '')
    this.#to.setModified(target, modified)
  }

  #copyEntries(source: string, target: string, relative: string): void {
    for (const name of this.#from.readDirectory(source)) {
      const inner = relative === '' ? name : `${relative}/${name}`
      if (!this.#options.excludes(inner)) this.#copyEntry(joinPath(source, name), joinPath(target, name), inner)
    }
  }

  #copyEntry(source: string, target: string, relative: string): void {
    const status = this.#from.linkStatus(source)
    const { type, mode } = status
    if (type === 'directory') {
      if (!this.#isDirectory(target)) this.#to.makeDirectory(target, mode)
      this.#copyEntries(source, target, relative)
      this.#finish(target, status)
    } else if (type === 'symlink') {
      if (this.#to.exists(target)) this.#to.remove(target)
      this.#to.symbolicLink(this.#from.readLink(source), target)
      const { userId, groupId } = this.#ownerOfCopy(status)
      this.#to.changeOwner(target, userId, groupId, false)
    } else if (type === 'file') {
      this.#write(target, this.#from.readFile(source), status)
    }
  }
}
