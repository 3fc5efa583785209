/** Looking at a path that may be missing (busybox, libbb/cp_mv_stat.c). */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { complain, type Invocation } from '../applet'

/** Whether it can be known what is at a path; says so when a directory on the way is none, or is closed to us. */
export function canBeLookedAt(invocation: Invocation, path: string): boolean {
  const { process } = invocation
  try {
    process.files.linkStatus(process.resolve(path))
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'ENOENT') return true
    const reason = error.code === 'ENOTDIR' ? 'Path has non-directory component' : strerror(error.code)
    complain(invocation, `can't stat '${path}': ${reason}`)
    return false
  }
}
