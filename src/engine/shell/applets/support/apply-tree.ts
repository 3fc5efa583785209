/** Doing one thing to files and all that is below them, as `chmod -R` and `chown -R` do. */
import type { ErrorCode, FileStatus } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { attemptValue, complain, type Invocation, isInputFailure } from '../applet'
import { joinPath } from './paths'
import { linkStatusOf } from './status'

export type Reach = {
  readonly recursive: boolean
  /** When a directory's turn is: before what is in it, or after. */
  readonly directories: 'before' | 'after'
  /** Symbolic links given as operands stand for what they point to. */
  readonly followsOperands: boolean
  /** Symbolic links on the way are left alone; otherwise the action gets them, too. */
  readonly skipsLinks: boolean
  /** Says nothing about changes that are refused (`-f`). */
  readonly silent: boolean
}

export type FileAction = (path: string, status: FileStatus) => void

/** Applies the action to the path and, where asked, to what is below. True when all went well. */
export function applyToTree(invocation: Invocation, path: string, reach: Reach, action: FileAction): boolean {
  const { process } = invocation
  const status = attemptValue(invocation, path, () =>
    reach.followsOperands
      ? process.files.status(process.resolve(path))
      : process.files.linkStatus(process.resolve(path)),
  )
  if (status === undefined) return false
  const apply = () => tryAction(invocation, path, reach, () => action(path, status))
  if (!reach.recursive || linkStatusOf(process, path)?.type !== 'directory') return apply() === undefined
  if (reach.directories === 'before') {
    const refusal = apply()
    return refusal === undefined ? applyBelow(invocation, path, reach, action) : tellAgain(invocation, path, refusal)
  }
  const done = applyBelow(invocation, path, reach, action)
  const refusal = apply()
  return refusal === undefined ? done : tellAgain(invocation, path, refusal)
}

/** A refusal at a directory is told once more by the walk through the tree (busybox, libbb/recursive_action.c). */
function tellAgain(invocation: Invocation, path: string, code: ErrorCode): false {
  complain(invocation, `${path}: ${strerror(code)}`)
  return false
}

function applyBelow(invocation: Invocation, path: string, reach: Reach, action: FileAction): boolean {
  const { process } = invocation
  const names = attemptValue(invocation, `can't open '${path}'`, () =>
    process.files.readDirectory(process.resolve(path)),
  )
  let done = names !== undefined
  for (const name of names ?? []) {
    const child = joinPath(path, name)
    if (reach.skipsLinks && linkStatusOf(process, child)?.type === 'symlink') continue
    if (!applyToTree(invocation, child, reach, action)) done = false
  }
  return done
}

/** Why the action was refused; undefined when it was not. */
function tryAction(invocation: Invocation, path: string, reach: Reach, action: () => void): ErrorCode | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    if (!isInputFailure(error)) throw error
    if (!reach.silent) complain(invocation, `${path}: ${strerror(error.code)}`)
    return error.code
  }
}
