/** Why a step failed, in BuildKit's words. */
import { type FileSystem, FileSystemError } from '../../filesystem/file-system'
import { nextIdentifier } from '../../identifiers'
import type { Session } from '../../session'
import { BuildError, type LineRange } from './build-error'
import { CopyConflictError, goError, type MissingSourceError, missingDirectory } from './copy-files'
import type { CopyStep } from './plan-types'

/** A step that failed, with the last lines that it wrote. */
export class StepError extends BuildError {
  readonly stepName: string
  readonly logTail: readonly string[]
  /** Steps that failed at the same moment. */
  readonly others: readonly StepError[]

  constructor(
    step: { readonly name: string; readonly lines?: LineRange },
    message: string,
    logTail: readonly string[] = [],
    others: readonly StepError[] = [],
  ) {
    super(message, step.lines)
    this.stepName = step.name
    this.logTail = logTail
    this.others = others
  }

  /** The same failure beside others. */
  with(others: readonly StepError[]): StepError {
    const { stepName: name, lines, logTail, message } = this
    return new StepError({ name, ...(lines === undefined ? {} : { lines }) }, message, logTail, others)
  }
}

/** What a step lacks. */
export type MissingCopy = {
  readonly error: MissingSourceError
  /** It copies from just what it goes onto: BuildKit does not look for the files before it makes the copy. */
  readonly isUnread: boolean
}

/** A pattern may fit nothing, but the directory that it looks in must be there. Throws StepError. */
export function refuseMissingDirectory(step: CopyStep, files: FileSystem): void {
  for (const source of step.sources) {
    const directory = missingDirectory(files, source)
    if (directory !== undefined) throw new StepError(step, `lstat ${directory}: no such file or directory`)
  }
}

/** A name as BuildKit makes them for its own mounts. */
export function mountName(session: Session): string {
  return BigInt(`0x${nextIdentifier(session)}`)
    .toString(36)
    .slice(0, 25)
}

/** What a failed change of files is called; undefined for any other failure. */
export function reasonOf(session: Session, error: unknown): string | undefined {
  if (error instanceof CopyConflictError) {
    return error.wording(`/var/lib/docker/overlay2/${mountName(session)}/merged${error.path}`)
  }
  return error instanceof FileSystemError ? goError(error.code === 'ENOTDIR' ? 'mkdir' : 'open', error) : undefined
}
