/** The canonical path of something that need not be there (busybox: `xmalloc_realpath_coreutils`). */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'

/** Links that are followed before the path counts as one that leads nowhere. */
const linkLimit = 40

/**
 * The path without links, dots and double slashes. Its last component may be missing, if the path names a directory before it.
 * @throws FileSystemError
 */
export function canonicalPath(process: Process, path: string, depth = 0): string {
  try {
    return process.files.realPath(process.resolve(path))
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code !== 'ENOENT' || depth > linkLimit) throw error
    const slash = path.lastIndexOf('/')
    const directory = path.slice(0, slash + 1)
    const target = linkTarget(process, path)
    if (target !== undefined) {
      return canonicalPath(process, target.startsWith('/') ? target : `${directory}${target}`, depth + 1)
    }
    if (slash < 0 && depth === 0) throw error
    // Of a path such as `/tmp/../new`, busybox keeps both slashes.
    const parent = slash === 0 ? '' : process.files.realPath(process.resolve(directory === '' ? '.' : directory))
    return `${parent}/${path.slice(slash + 1)}`
  }
}

/** What a link says; undefined for anything else. */
export function linkTarget(process: Process, path: string): string | undefined {
  try {
    return process.files.readLink(process.resolve(path))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
