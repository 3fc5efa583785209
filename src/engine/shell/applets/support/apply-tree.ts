/** Doing one thing to files and all that is below them, as `chmod -R` and `chown -R` do. */
import { type FileStatus, FileSystemError } from '../../../filesystem/file-system'
import { attempt, attemptValue, type Invocation } from '../applet'
import { joinPath } from './paths'
import { linkStatusOf } from './status'

export type Reach = {
  readonly recursive: boolean
  /** Symbolic links given as operands stand for what they point to. */
  readonly followsOperands: boolean
  /** Says nothing about changes that are refused (`-f`). */
  readonly silent: boolean
}

export type FileAction = (path: string, status: FileStatus) => void

/** Applies the action first to the path, then to what is below; links found on the way are left alone. True when all went well. */
export function applyToTree(invocation: Invocation, path: string, reach: Reach, action: FileAction): boolean {
  const { process } = invocation
  const absolute = process.resolve(path)
  const status = attemptValue(invocation, path, () =>
    reach.followsOperands ? process.files.status(absolute) : process.files.linkStatus(absolute),
  )
  if (status === undefined) return false
  let done = tryAction(invocation, path, reach, () => action(path, status))
  if (!reach.recursive || linkStatusOf(process, path)?.type !== 'directory') return done
  const names = attemptValue(invocation, `can't open '${path}'`, () => process.files.readDirectory(absolute)) ?? []
  for (const name of names) {
    const child = joinPath(path, name)
    if (linkStatusOf(process, child)?.type === 'symlink') continue
    if (!applyToTree(invocation, child, reach, action)) done = false
  }
  return done
}

function tryAction(invocation: Invocation, path: string, reach: Reach, action: () => void): boolean {
  if (!reach.silent) return attempt(invocation, path, action)
  try {
    action()
    return true
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}
