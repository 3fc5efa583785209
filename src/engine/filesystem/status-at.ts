/** Looking at a path that may not be there. */
import { type FileStatus, type FileSystem, FileSystemError } from './file-system'

/** The status of a path, symbolic links followed or not; undefined when nothing is there. */
export function statusAt(files: FileSystem, path: string, followLinks: boolean): FileStatus | undefined {
  try {
    return followLinks ? files.status(path) : files.linkStatus(path)
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

/** True for a path that goes on after the name of a file. */
export function isBelowFile(files: FileSystem, path: string): boolean {
  try {
    files.linkStatus(path)
    return false
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'ENOTDIR'
  }
}
