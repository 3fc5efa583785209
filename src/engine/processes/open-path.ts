/** `open(2)`: from a path to an open file, through symbolic links to devices and descriptors. */
import { type FileStatus, type FileSystem, FileSystemError } from '../filesystem/file-system'
import type { OpenFile } from './open-file'
import { type OpenMode, openRegularFile } from './regular-file'
import { fullDevice, nullDevice, randomDevice, zeroDevice } from './special-files'
import { type SpecialPath, specialPath } from './standard-paths'

/** What opening needs from the process and its task. */
export type Opener = {
  readonly files: FileSystem
  readonly umask: number
  randomBytes(count: number): Uint8Array
  /** The file behind another descriptor. Throws FileSystemError ENOENT when there is none. */
  descriptorOf(processId: number | 'self', descriptor: number): OpenFile
  /** What the FIFO with this inode is open as. */
  fifo(inode: number, mode: OpenMode): OpenFile
  /** The controlling terminal; undefined when the task has none. */
  terminal(): OpenFile | undefined
}

/** Symbolic links that are followed before ELOOP (`path_resolution(7)`). */
const linkLimit = 40

/** Opens an absolute path. Throws FileSystemError as `open(2)`. */
export function openPath(opener: Opener, path: string, mode: OpenMode): OpenFile {
  let current = path
  for (let links = 0; links <= linkLimit; links++) {
    const special = specialPath(current)
    if (special !== undefined) return openSpecial(opener, special, current)
    const status = statusIfThere(opener.files, current)
    if (status?.type === 'fifo') return openFifo(opener, current, status, mode)
    if (status?.type !== 'symlink') return openRegularFile(opener.files, current, mode, opener.umask)
    const target = opener.files.readLink(current)
    current = target.startsWith('/') ? target : `${current.slice(0, current.lastIndexOf('/'))}/${target}`
  }
  throw new FileSystemError('ELOOP', path)
}

function openSpecial(opener: Opener, special: SpecialPath, path: string): OpenFile {
  if (special.kind === 'descriptor') return opener.descriptorOf(special.processId, special.descriptor)
  switch (special.device) {
    case 'null':
      return nullDevice()
    case 'zero':
      return zeroDevice()
    case 'full':
      return fullDevice()
    case 'random':
      return randomDevice((count) => opener.randomBytes(count))
    case 'terminal': {
      const terminal = opener.terminal()
      if (terminal === undefined) throw new FileSystemError('ENXIO', path)
      return terminal
    }
  }
}

function openFifo({ files, fifo }: Opener, path: string, { inode }: FileStatus, mode: OpenMode): OpenFile {
  const want = { read: mode === 'read' || mode === 'read-write', write: mode !== 'read' }
  if (!files.accessible(path, want)) throw new FileSystemError('EACCES', path)
  return fifo(inode, mode)
}

/** What stands at a path, links not followed; undefined for what is not there. */
function statusIfThere(files: FileSystem, path: string): FileStatus | undefined {
  try {
    return files.linkStatus(path)
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
