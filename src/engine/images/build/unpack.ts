/** ADD of a local archive: its files instead of itself. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { joinPath, normalisePath, parentPath } from '../../filesystem/paths'
import { statusAt } from '../../filesystem/status-at'
import { CompressionError, gunzip, isGzip } from '../../oci/gzip'
import { readTarEntries } from '../../oci/tar'
import { InvalidArchiveError, type TarEntry } from '../../oci/tar-entry'

/** Two empty blocks: what every archive ends with. */
const smallestArchive = 1024

/** The bytes of an archive, decompressed where they came compressed; undefined when the content is no archive. */
export function archiveBytes(content: Uint8Array): Uint8Array | undefined {
  try {
    const bytes = isGzip(content) ? gunzip(content) : content
    return bytes.length < smallestArchive ? undefined : bytes
  } catch (error) {
    if (error instanceof CompressionError) return undefined
    throw error
  }
}

/** The entries of an archive; undefined when the content is none. */
function entriesOf(content: Uint8Array): readonly TarEntry[] | undefined {
  try {
    const bytes = archiveBytes(content)
    return bytes === undefined ? undefined : readTarEntries(bytes)
  } catch (error) {
    if (error instanceof InvalidArchiveError) return undefined
    throw error
  }
}

/** The owner that takes the place of those in the archive. */
type NewOwner = Pick<TarEntry, 'userId' | 'groupId'> | undefined

function makeDirectory(files: FileSystem, path: string, owner: NewOwner): void {
  if (path === '/') return
  if (files.exists(path)) {
    if (files.status(path).type !== 'directory') throw new FileSystemError('ENOTDIR', path)
    return
  }
  makeDirectory(files, parentPath(path), owner)
  files.makeDirectory(path, 0o755)
  if (owner !== undefined) files.changeOwner(path, owner.userId, owner.groupId)
}

/** Takes away what is there, with all that is in it. */
function clear(files: FileSystem, path: string): void {
  if (files.linkStatus(path).type === 'directory') {
    for (const name of files.readDirectory(path)) clear(files, joinPath(path, name))
    files.removeDirectory(path)
  } else files.remove(path)
}

/** Makes room for an entry: only a directory stays where a directory is to be (moby, go-archive `Unpack`). */
function makeRoom(files: FileSystem, path: string, { type }: TarEntry): void {
  const there = statusAt(files, path, false)
  if (there === undefined || (there.type === 'directory' && type === 'directory')) return
  clear(files, path)
}

function writeEntry(files: FileSystem, path: string, directory: string, entry: TarEntry, owner: NewOwner): void {
  const { type, linkName = '' } = entry
  if (path !== '/') makeRoom(files, path, entry)
  if (type === 'directory') makeDirectory(files, path, owner)
  else {
    makeDirectory(files, parentPath(path), owner)
    if (type === 'symlink') files.symbolicLink(linkName, path)
    else if (type === 'hard-link') files.hardLink(joinPath(directory, normalisePath(linkName).slice(1)), path)
    else if (type === 'file') files.writeFile(path, entry.content ?? new Uint8Array())
    else return
  }
  if (path === '/' || type === 'hard-link') return
  const { userId, groupId } = owner ?? entry
  files.changeOwner(path, userId, groupId, false)
  if (type === 'symlink') return
  files.changeMode(path, entry.mode)
  files.setModified(path, entry.modified)
}

/**
 * Unpacks an archive into a directory. Returns false, and does nothing, when the content is no archive.
 * @param owner who gets everything; undefined for the owners in the archive
 */
export function unpackArchive(content: Uint8Array, files: FileSystem, directory: string, owner?: NewOwner): boolean {
  const entries = entriesOf(content)
  if (entries === undefined) return false
  makeDirectory(files, directory, owner)
  for (const entry of entries) {
    const inner = normalisePath(entry.name).slice(1)
    if (inner !== '') writeEntry(files, joinPath(directory, inner), directory, entry, owner)
  }
  return true
}
