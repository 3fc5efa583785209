/** A path that leads through something that is no directory (busybox, libbb/cp_mv_stat.c). */
import { FileSystemError } from '../../../filesystem/file-system'
import { complain, type Invocation } from '../applet'

/** Whether a path can be looked at; says so when a component on the way is no directory. */
export function leadsThroughDirectories(invocation: Invocation, path: string): boolean {
  const { process } = invocation
  try {
    process.files.linkStatus(process.resolve(path))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code !== 'ENOTDIR') return true
    complain(invocation, `can't stat '${path}': Path has non-directory component`)
    return false
  }
  return true
}
