/** Files of the host that commands read and write by the paths given on the command line. */

import { FileSystemError } from '../../../engine/filesystem/file-system'
import { normalisePath, parentPath } from '../../../engine/filesystem/paths'
import { strerror } from '../../../engine/filesystem/strerror'
import { openHostFiles } from '../../../engine/host/host-files'
import type { Session } from '../../../engine/session'
import { CommandError } from '../../command'

/** A path made absolute against the shell's working directory. */
export function absolutePath(session: Session, path: string): string {
  return normalisePath(path, session.machine.host.workingDirectory)
}

/** Go's words for a failed system call. */
function goWords(error: FileSystemError): string {
  const words = strerror(error.code)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** Reads a file; throws CommandError `open PATH: no such file or directory`. An empty path names none. */
export function readHostFile(session: Session, path: string): Uint8Array {
  try {
    if (path === '') throw new FileSystemError('ENOENT', path)
    return openHostFiles(session).readFile(absolutePath(session, path))
  } catch (error) {
    if (error instanceof FileSystemError) {
      const operation = error.code === 'EISDIR' ? 'read' : 'open'
      throw new CommandError(`${operation} ${path}: ${goWords(error)}`)
    }
    throw error
  }
}

/**
 * Reads a file that is sent to the daemon. Opening a directory succeeds, so that only the request fails.
 * @param request its path and query as they stand in the error
 */
export function readUpload(session: Session, path: string, request: string): Uint8Array {
  try {
    return readHostFile(session, path)
  } catch (error) {
    if (!(error instanceof CommandError) || !error.message.startsWith('read ')) throw error
    throw new CommandError(
      `error during connect: Post "http://%2Fvar%2Frun%2Fdocker.sock/v1.51/${request}": ${error.message}`,
    )
  }
}

/**
 * Refuses an output path as the client does before it asks the daemon (docker/cli, cli/command/utils.go,
 * `ValidateOutputPath`).
 * @param failure what could not be done, for the beginning of the message
 */
export function checkOutputPath(session: Session, path: string, failure: string): void {
  const files = openHostFiles(session)
  const absolute = absolutePath(session, path)
  const directory = parentPath(absolute)
  if (!files.exists(directory)) {
    const shown = path.includes('/') ? path.replace(/\/[^/]*$/, '') || '/' : '.'
    throw new CommandError(`${failure}: invalid output path: stat ${shown}: no such file or directory`)
  }
  if (files.exists(absolute) && files.status(absolute).type === 'directory') {
    throw new CommandError(`${failure}: cannot write to a directory`)
  }
}

/** True for a file or directory of the host. */
export function hostFileExists(session: Session, path: string): boolean {
  return openHostFiles(session).exists(absolutePath(session, path))
}

/** Why a new file cannot be made at a path, in Go's words; undefined when it can. */
export function problemWithNewFile(session: Session, path: string): string | undefined {
  const files = openHostFiles(session)
  const absolute = absolutePath(session, path)
  try {
    return files.status(parentPath(absolute)).type === 'directory' ? undefined : 'not a directory'
  } catch (error) {
    if (error instanceof FileSystemError) return goWords(error)
    throw error
  }
}

/** Removes a file or an empty directory, where there is one. Returns why it cannot, in Go's words; undefined when it is gone. */
export function problemWithRemoving(session: Session, path: string): string | undefined {
  const files = openHostFiles(session)
  const absolute = absolutePath(session, path)
  try {
    if (files.linkStatus(absolute).type === 'directory') files.removeDirectory(absolute)
    else files.remove(absolute)
    return undefined
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return error.code === 'ENOENT' ? undefined : goWords(error)
  }
}

/** Writes a file, readable by its owner only. */
export function writeHostFile(session: Session, path: string, content: Uint8Array, mode = 0o600): void {
  openHostFiles(session).writeFile(absolutePath(session, path), content, { mode })
}
