/** `docker cp`, both ways: archives of paths, and their extraction (moby, daemon/archive_unix.go and moby/go-archive). */
import { EngineError } from '../errors'
import type { FileSystem } from '../filesystem/file-system'
import { baseName, joinPath, normalisePath, parentPath } from '../filesystem/paths'
import { isBelowFile, statusAt } from '../filesystem/status-at'
import type { TarEntry } from '../oci/tar-entry'
import { note, type Session } from '../session'
import type { Container } from './container'
import { extractEntries } from './extract'
import { openFromOutside } from './file-system'
import { lacksSource, prepareForOutside } from './mount-targets'
import { reportMounted, reportUnmounted } from './reports'
import { findOwner } from './users'

/** Something to copy: what the path names, and its archive. */
export type CopySource = {
  readonly isDirectory: boolean
  /** Entries named from the copied thing's own name on; of `DIRECTORY/.` from its content on. */
  readonly entries: readonly TarEntry[]
  /** The own name; '' for the content of a directory. */
  readonly name: string
}

/** Reads a path that exists. A link at its end is copied as a link unless `followLinks`. */
export function readSource(files: FileSystem, path: string, followLinks: boolean): CopySource {
  const contentOnly = /(^|\/)\.$/.test(path)
  const throughLink = followLinks || contentOnly || path.endsWith('/')
  const place = throughLink ? files.realPath(path) : normalisePath(path)
  const name = contentOnly ? '' : baseName(normalisePath(path))
  const isDirectory = files.linkStatus(place).type === 'directory'
  return { isDirectory, name, entries: entriesOf(files, place, name, new Map()) }
}

/** @param names of files that have several, by device and inode: the first one met has the content, the others are links to it */
function entriesOf(files: FileSystem, path: string, name: string, names: Map<string, string>): readonly TarEntry[] {
  const { type, mode, userId, groupId, modified, links, device, inode, major = 0, minor = 0 } = files.linkStatus(path)
  const common = { mode, userId, groupId, modified }
  switch (type) {
    case 'directory': {
      const own: TarEntry = { ...common, type: 'directory', name: name === '' ? './' : `${name}/` }
      const children = files
        .readDirectory(path)
        .flatMap((child) => entriesOf(files, joinPath(path, child), name === '' ? child : `${name}/${child}`, names))
      return [own, ...children]
    }
    case 'file': {
      const linkName = links > 1 ? names.get(`${device}:${inode}`) : undefined
      if (linkName !== undefined) return [{ ...common, type: 'hard-link', name, linkName }]
      names.set(`${device}:${inode}`, name)
      return [{ ...common, type: 'file', name, content: files.readFile(path) }]
    }
    case 'symlink':
      return [{ ...common, type: 'symlink', name, linkName: files.readLink(path) }]
    case 'fifo':
      return [{ ...common, type: 'fifo', name }]
    case 'character-device':
    case 'block-device':
      return [{ ...common, type, name, major, minor }]
    default:
      return []
  }
}

/** The same entries with another first component. */
export function renamed({ entries, name }: CopySource, to: string): readonly TarEntry[] {
  return withNames(entries, (old) => {
    if (name === '') return old === './' ? `${to}/` : `${to}/${old}`
    return `${to}${old.slice(name.length)}`
  })
}

function withNames(entries: readonly TarEntry[], rename: (name: string) => string): readonly TarEntry[] {
  return entries.map((entry) => {
    const linked = entry.type === 'hard-link' ? { linkName: rename(entry.linkName ?? '') } : {}
    return { ...entry, name: rename(entry.name), ...linked }
  })
}

/** The entries as the daemon streams them: the content of a directory is named from that directory on. */
export function streamed({ entries, name }: CopySource): readonly TarEntry[] {
  if (name !== '') return entries
  return withNames(entries, (old) => (old === './' ? old : `./${old}`))
}

/** Lets the daemon do something with the files of a container, its volumes and bind mounts mounted, running or not. */
export function withFiles<Result>(
  session: Session,
  container: Container,
  action: (files: FileSystem) => Result,
): Result {
  prepareForOutside(session, container)
  reportMounted(session, container)
  try {
    return action(openFromOutside(session, container.id))
  } finally {
    reportUnmounted(session, container)
  }
}

/** The words for a path that is not in the container. */
function missingInContainer(path: string, reference: string): EngineError {
  return new EngineError('not-found', `Could not find the file ${path} in container ${reference}`)
}

/** What the client says beside the path. */
export type ReadOptions = {
  /** The container as the client called it. */
  readonly reference: string
  readonly followLinks: boolean
  /** Whether what a link leads to keeps its own name, as in an archive on standard output. */
  readonly nameOfTarget: boolean
}

/**
 * Reads a path of a container for the client.
 * @throws EngineError when the path is not there
 */
export function readFromContainer(
  session: Session,
  container: Container,
  path: string,
  options: ReadOptions,
): CopySource {
  if (path === '') throw new EngineError('invalid-argument', 'bad parameter: pathcannot be empty')
  if (lacksSource(session, container)) throw missingInContainer(path, options.reference)
  return withFiles(session, container, (files) => {
    const source = readSource(files, findForClient(files, path, options), options.followLinks)
    note(session, 'container', 'archive-path', container.id)
    return source
  })
}

/** The absolute path of what the client asks for. @throws EngineError when it is not there */
function findForClient(files: FileSystem, path: string, { reference, followLinks, nameOfTarget }: ReadOptions): string {
  const absolute = path.startsWith('/') ? path : `/${path}`
  const plain = absolute.replace(/\/+$/, '') || '/'
  const status = statusAt(files, plain, false)
  if (status === undefined) {
    if (isBelowFile(files, plain)) throw new EngineError('system', `lstat ${path}: not a directory`)
    throw missingInContainer(path, reference)
  }
  const isLink = status.type === 'symlink'
  if (followLinks && isLink && statusAt(files, plain, true) === undefined) {
    throw missingInContainer(normalisePath(files.readLink(plain), parentPath(plain)), reference)
  }
  if (absolute.endsWith('/') && statusAt(files, absolute, true)?.type !== 'directory') {
    throw new EngineError('system', `lstat ${path}: not a directory`)
  }
  return followLinks && isLink && nameOfTarget ? files.realPath(plain) : absolute
}

/** Where a client unpacks entries. */
export type Extraction = {
  /** The container as the client called it. */
  readonly reference: string
  /** A path in it. */
  readonly directory: string
  /** Whether the files become those of the container's user. */
  readonly forUser: boolean
}

/**
 * Unpacks entries into a directory of a container.
 * @throws EngineError when the directory is not there, nothing may be written, or the container's user is not known
 */
export function extractToContainer(
  session: Session,
  container: Container,
  entries: readonly TarEntry[],
  { reference, directory, forUser }: Extraction,
): void {
  const { user } = container.settings
  if (lacksSource(session, container)) throw missingInContainer(directory, reference)
  withFiles(session, container, (files) => {
    const status = statusAt(files, directory, true)
    if (status === undefined) throw missingInContainer(directory, reference)
    if (status.type !== 'directory') throw new EngineError('invalid-argument', 'extraction point is not a directory')
    const place = files.realPath(directory)
    checkWritable(container, place)
    extractEntries(files, place, entries, forUser && user !== '' ? findOwner(files, user) : undefined)
    note(session, 'container', 'extract-to-dir', container.id)
  })
}

function checkWritable({ mounts, hostSettings }: Container, path: string): void {
  const mount = mounts
    .filter(({ type, destination }) => type !== 'tmpfs' && (path === destination || path.startsWith(`${destination}/`)))
    .toSorted((left, right) => right.destination.length - left.destination.length)[0]
  if (mount?.readOnly) throw new EngineError('forbidden', 'mounted volume is marked read-only')
  if (mount === undefined && hostSettings.readOnlyRoot) {
    throw new EngineError('forbidden', 'container rootfs is marked read-only')
  }
}
