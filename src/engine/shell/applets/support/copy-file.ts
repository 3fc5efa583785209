/** Copying one file, link, fifo or device, as `cp`, `mv` and `install` want it. */
import { type FileStatus, FileSystemError, isDevice } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process, Wait } from '../../../processes/program'
import { attempt, attemptValue, complain, type Invocation } from '../applet'
import { byteString, bytesOf } from './bytes'
import { isSameFile, linkStatusOf, statusOf } from './status'

/** How to copy. */
export type CopyManner = {
  readonly recursive: boolean
  /** Symbolic links: the link itself, or what it points to. */
  readonly links: 'keep' | 'follow' | 'follow-operands'
  /** Keep owner, mode and time. */
  readonly preserve: boolean
  /** Remove a destination that cannot be opened. */
  readonly force: boolean
  readonly overwrite: 'always' | 'ask' | 'never' | 'older'
  /** Make links instead of copies. */
  readonly make: 'copies' | 'hard-links' | 'symbolic-links'
  readonly verbose: boolean
}

/** Which file it is, under whatever name. */
export function fileKey({ device, inode }: FileStatus): string {
  return `${device}:${inode}`
}

/** One copy to be made. */
export type FileCopy = {
  readonly source: string
  readonly destination: string
  readonly from: FileStatus
  readonly to: FileStatus | undefined
  readonly manner: CopyManner
  /** Links are followed. */
  readonly follow: boolean
}

/** Writes the copy over what may be there, saying what went wrong. */
export function* writeCopy(invocation: Invocation, copy: FileCopy): Generator<Wait, boolean, void> {
  const { process } = invocation
  const { source, destination, from, manner, follow } = copy
  const [origin, target] = [process.resolve(source), process.resolve(destination)]
  if (manner.make === 'hard-links') {
    return attempt(invocation, `can't create link '${destination}'`, () => process.files.hardLink(origin, target))
  }
  if (manner.make === 'symbolic-links') {
    return attempt(invocation, `can't create symlink '${destination}'`, () =>
      process.files.symbolicLink(source, target),
    )
  }
  if (from.type === 'symlink') return copyLink(invocation, copy)
  if (manner.recursive && (from.type === 'fifo' || isDevice(from.type))) return copySpecial(invocation, copy)
  const twin = follow ? undefined : twinOf(process, from, destination)
  if (twin !== undefined) return linkToTwin(invocation, copy, twin)
  const content = attemptValue(invocation, `can't open '${source}'`, () => process.open(origin, 'read'))
  if (content === undefined) return false
  // A file that is reached through a link is emptied before it is read.
  const reached = statusOf(process, destination)
  const isItself = reached !== undefined && isSameFile(from, reached)
  const data = isItself ? '' : byteString(yield* process.readAll(content))
  process.close(content)
  if (!writeContent(invocation, copy, data)) return false
  if (manner.preserve) keepMetadata(process, from, target)
  return true
}

/** A fifo or device is made anew; what comes out of it is copied only without `-R`. */
function copySpecial(invocation: Invocation, copy: FileCopy): boolean {
  const { process } = invocation
  const { destination, to, from, manner } = copy
  const target = process.resolve(destination)
  const mode = from.mode & ~process.umask
  if (!mayReplace(invocation, copy)) return false
  return attempt(invocation, `can't create '${destination}'`, () => {
    if (to !== undefined) process.files.remove(target)
    if (from.type !== 'character-device' && from.type !== 'block-device') process.files.makeFifo(target, mode)
    else if (!process.can('MKNOD')) throw new FileSystemError('EPERM', target)
    else process.files.makeDevice(target, { kind: from.type, major: from.major ?? 0, minor: from.minor ?? 0 }, mode)
    if (manner.preserve) keepMetadata(process, from, target)
  })
}

const twins = new WeakMap<Process, Map<string, string>>()

/** The copy that the process has already made of a file under another name of it; else `destination` is remembered for that. */
function twinOf(process: Process, from: FileStatus, destination: string): string | undefined {
  const known = twins.get(process) ?? new Map<string, string>()
  twins.set(process, known)
  const twin = known.get(fileKey(from))
  if (twin === undefined) known.set(fileKey(from), destination)
  return twin
}

/** Names of one file become names of one copy, unless links are followed (busybox, `FEATURE_PRESERVE_HARDLINKS`). */
function linkToTwin(invocation: Invocation, { destination, to, manner }: FileCopy, twin: string): boolean {
  const { process } = invocation
  const path = process.resolve(destination)
  if (to !== undefined && manner.force) process.files.remove(path)
  return attempt(invocation, `can't create '${destination}'`, () => process.files.hardLink(process.resolve(twin), path))
}

/** A link or special file takes the place of another file only by force, or when somebody said so; false where it may not. */
function mayReplace(invocation: Invocation, { destination, to, manner }: FileCopy): boolean {
  if (to === undefined || manner.force || manner.overwrite === 'ask') return true
  complain(invocation, `can't create '${destination}': ${strerror('EEXIST')}`)
  return false
}

function copyLink(invocation: Invocation, copy: FileCopy): boolean {
  const { process } = invocation
  const { source, destination, to, from, manner } = copy
  const path = process.resolve(destination)
  const target = process.files.readLink(process.resolve(source))
  if (!mayReplace(invocation, copy)) return false
  return attempt(invocation, `can't create symlink '${destination}' to '${target}'`, () => {
    if (to !== undefined) process.files.remove(path)
    process.files.symbolicLink(target, path)
    if (manner.preserve) process.files.changeOwner(path, from.userId, from.groupId, false)
  })
}

function writeContent(invocation: Invocation, { destination, from, manner }: FileCopy, data: string): boolean {
  const { process } = invocation
  const target = process.resolve(destination)
  const write = (): void => process.files.writeFile(target, bytesOf(data), { mode: from.mode & 0o777 & ~process.umask })
  if (manner.force && linkStatusOf(process, destination) !== undefined) {
    try {
      write()
      return true
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
    }
    if (!attempt(invocation, `can't remove '${destination}'`, () => process.files.remove(target))) return false
  }
  try {
    write()
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    // Where there is no room, the file has been made before its content is refused.
    const action = error.code === 'ENOSPC' ? 'write error' : `can't create '${destination}'`
    complain(invocation, `${action}: ${strerror(error.code)}`)
    return false
  }
}

/** Owner first: a change of owner takes the set-id bits away. */
export function keepMetadata(process: Process, from: FileStatus, target: string): void {
  try {
    process.files.changeOwner(target, from.userId, from.groupId)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
  }
  process.files.changeMode(target, from.mode)
  process.files.setModified(target, from.modified)
}
