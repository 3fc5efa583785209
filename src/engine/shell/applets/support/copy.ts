/** Copying files and trees with what `cp`, `mv` and `install` want kept. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Process, Wait } from '../../../processes/program'
import { attempt, attemptValue, complain, type Invocation } from '../applet'
import { ask } from './ask'
import { type CopyManner, type FileCopy, fileKey, keepMetadata, writeCopy } from './copy-file'
import { baseName, joinPath } from './paths'
import { isSameFile, linkStatusOf, namesIn, statusOf } from './status'

/**
 * Copies `source` to exactly `destination`, saying what went wrong (busybox: `copy_file`).
 * @param trail directories that this copy has made, given on the way down: they are not copied into themselves
 */
export function* copyPath(
  invocation: Invocation,
  source: string,
  destination: string,
  manner: CopyManner,
  trail?: Set<string>,
): Generator<Wait, boolean, void> {
  const { process } = invocation
  const follow = manner.links === 'follow' || (trail === undefined && manner.links === 'follow-operands')
  const from = attemptValue(invocation, `can't stat '${source}'`, () =>
    follow ? process.files.status(process.resolve(source)) : process.files.linkStatus(process.resolve(source)),
  )
  if (from === undefined) return false
  const obstacle = destinationObstacle(process, destination)
  if (obstacle !== undefined) {
    complain(invocation, `can't stat '${destination}': ${obstacle}`)
    return false
  }
  const to = linkStatusOf(process, destination)
  if (to !== undefined && isSameFile(from, to)) {
    complain(invocation, `'${source}' and '${destination}' are the same file`)
    return false
  }
  if (from.type === 'directory')
    return yield* copyTree(invocation, { source, destination, from, to, manner, follow }, trail ?? new Set())
  return yield* copyFile(invocation, { source, destination, from, to, manner, follow })
}

function destinationObstacle(process: Process, destination: string): string | undefined {
  try {
    process.files.linkStatus(process.resolve(destination))
    return undefined
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    return error.code === 'ENOENT' ? undefined : strerror(error.code)
  }
}

function* copyTree(
  invocation: Invocation,
  { source, destination, from, manner }: FileCopy,
  trail: Set<string>,
): Generator<Wait, boolean, void> {
  const { process } = invocation
  if (!manner.recursive) {
    complain(invocation, `omitting directory '${source}'`)
    return false
  }
  if (trail.has(fileKey(from))) {
    complain(invocation, `recursion detected, omitting directory '${source}'`)
    return false
  }
  const existing = statusOf(process, destination)
  if (existing !== undefined && existing.type !== 'directory') {
    complain(invocation, `target '${destination}' is not a directory`)
    return false
  }
  const absolute = process.resolve(destination)
  const mode = from.mode & 0o7777 & ~process.umask
  // Open to its owner while it is filled.
  const make = (): void => process.files.makeDirectory(absolute, mode | 0o700)
  if (existing === undefined && !attempt(invocation, `can't create directory '${destination}'`, make)) return false
  trail.add(fileKey(process.files.status(absolute)))
  const names = namesIn(process, source)
  let complete = names !== undefined
  for (const name of names ?? []) {
    const [child, copy] = [joinPath(source, name), joinPath(destination, name)]
    if (!(yield* copyPath(invocation, child, copy, manner, trail))) complete = false
  }
  if (existing === undefined && names !== undefined) process.files.changeMode(absolute, mode)
  if (manner.preserve) keepMetadata(process, from, absolute)
  if (manner.verbose) process.write(1, `'${source}' -> '${destination}'\n`)
  return complete
}

function* copyFile(invocation: Invocation, copy: FileCopy): Generator<Wait, boolean, void> {
  const { process } = invocation
  const { source, destination, to, manner } = copy
  if (to !== undefined && manner.make === 'copies') {
    if (to.type === 'directory') {
      complain(invocation, `'${destination}' is a directory`)
      return false
    }
    if (!(yield* mayOverwrite(invocation, copy))) return true
  }
  if (!(yield* writeCopy(invocation, copy))) return false
  if (manner.verbose) process.write(1, `'${source}' -> '${destination}'\n`)
  return true
}

function* mayOverwrite(
  invocation: Invocation,
  { destination, from, to, manner }: FileCopy,
): Generator<Wait, boolean, void> {
  switch (manner.overwrite) {
    case 'always':
      return true
    case 'never':
      return false
    case 'older':
      return to === undefined || from.modified > to.modified
    case 'ask':
      return yield* ask(invocation.process, `${invocation.name}: overwrite '${destination}'? `)
  }
}

/** The path of an operand inside a directory. */
export function inDirectory(directory: string, operand: string): string {
  return joinPath(directory, baseName(operand))
}
