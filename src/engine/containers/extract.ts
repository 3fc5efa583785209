/** Unpacking an archive into the files of a container (moby/go-archive, `Unpack` and `createImpliedDirectories`). */
import { EngineError } from '../errors'
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import { normalisePath, parentPath } from '../filesystem/paths'
import { statusAt } from '../filesystem/status-at'
import { strerror } from '../filesystem/strerror'
import type { TarEntry } from '../oci/tar-entry'
import type { FileOwner } from './users'

/**
 * Unpacks entries into a directory that exists. What is there is replaced; directories are merged.
 * @param owner whose the files become; absent: whose they are in the archive
 */
export function extractEntries(
  files: FileSystem,
  directory: string,
  entries: readonly TarEntry[],
  owner?: FileOwner,
): void {
  for (const entry of entries) {
    try {
      extractEntry(files, directory, { ...entry, ...owner })
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      throw new EngineError('system', `RemoveAll ${entry.name}: ${strerror(error.code).toLowerCase()}`)
    }
  }
  for (const { type, name, modified } of [...entries].toReversed()) {
    if (type === 'directory') files.setModified(normalisePath(`${directory}/${name}`), modified)
  }
}

function extractEntry(files: FileSystem, directory: string, entry: TarEntry): void {
  const path = normalisePath(`${directory}/${entry.name}`)
  makeImpliedDirectories(files, parentPath(path), entry)
  const there = statusAt(files, path, false)
  if (entry.type === 'directory') {
    if (there?.type !== 'directory') {
      if (there !== undefined) throw overwriteRefusal('non-directory', entry, 'directory', directory)
      files.makeDirectory(path, entry.mode)
    }
    files.changeOwner(path, entry.userId, entry.groupId)
    files.changeMode(path, entry.mode)
    return
  }
  if (there?.type === 'directory') throw overwriteRefusal('directory', entry, 'non-directory', directory)
  if (there !== undefined) files.remove(path)
  if (entry.type === 'hard-link') {
    files.hardLink(normalisePath(`${directory}/${entry.linkName ?? ''}`), path)
    return
  }
  unpackNew(files, path, entry)
  files.changeOwner(path, entry.userId, entry.groupId, false)
  if (entry.type === 'symlink') return
  files.changeMode(path, entry.mode)
  files.setModified(path, entry.modified)
}

const impliedMode = 0o755

/** Makes the directories that the name of an entry goes through, and that no entry stands for. */
function makeImpliedDirectories(files: FileSystem, path: string, entry: TarEntry): void {
  try {
    files.linkStatus(path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'ENOTDIR') {
      throw new EngineError('system', `statat ${parentPath(entry.name)}: ${strerror(error.code).toLowerCase()}`)
    }
    makeImpliedDirectories(files, parentPath(path), entry)
    files.makeDirectory(path, impliedMode)
  }
}

function unpackNew(files: FileSystem, path: string, entry: TarEntry): void {
  const { type, mode, linkName = '', major = 0, minor = 0, content = new Uint8Array() } = entry
  switch (type) {
    case 'symlink':
      files.symbolicLink(linkName, path)
      break
    case 'fifo':
      files.makeFifo(path, mode)
      break
    case 'character-device':
    case 'block-device':
      files.makeDevice(path, { kind: type, major, minor }, mode)
      break
    default:
      files.writeFile(path, content, { mode })
  }
}

function overwriteRefusal(there: string, { name }: TarEntry, given: string, directory: string): EngineError {
  const words = `cannot overwrite ${there} "${name.replace(/\/$/, '')}" with ${given} "${directory}"`
  return new EngineError('invalid-argument', words)
}
