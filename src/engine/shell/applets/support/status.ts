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

function tryStatus(action: () => FileStatus): FileStatus | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
