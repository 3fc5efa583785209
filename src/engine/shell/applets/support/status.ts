/** Asking about files without failing. */
import { type FileStatus, FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'

/** The status of a path, following symbolic links; undefined when it cannot be had. */
export function statusOf(process: Process, path: string): FileStatus | undefined {
  return tryStatus(() => process.files.status(process.resolve(path)))
}

/** The status of a path itself; undefined when it cannot be had. */
export function linkStatusOf(process: Process, path: string): FileStatus | undefined {
  return tryStatus(() => process.files.linkStatus(process.resolve(path)))
}

/** True when the path leads to a directory. */
export function isDirectory(process: Process, path: string): boolean {
  return statusOf(process, path)?.type === 'directory'
}

/** True when both are one and the same file. */
export function isSameFile(first: FileStatus, second: FileStatus): boolean {
  return first.device === second.device && first.inode === second.inode
}

/** What is in a directory; undefined, and nothing is said, when it cannot be read. */
export function namesIn(process: Process, directory: string): readonly string[] | undefined {
  try {
    return process.files.readDirectory(process.resolve(directory))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

function tryStatus(action: () => FileStatus): FileStatus | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
