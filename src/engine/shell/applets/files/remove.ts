/** `rm` and `unlink`. */
import { type FileStatus, FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { attempt, complain, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { ask } from '../support/ask'
import { baseName, joinPath } from '../support/paths'
import { namesIn } from '../support/status'

export const rm = defineApplet({
  name: 'rm',
  options: 'firRv',
  *run(invocation) {
    const { options, operands } = invocation
    const manner: Manner = {
      force: options.last('f', 'i') === 'f',
      interactive: options.last('f', 'i') === 'i',
      recursive: options.has('r', 'R'),
      verbose: options.has('v'),
    }
    if (operands.length === 0) {
      if (manner.force) return 0
      throw new UsageError()
    }
    let exitCode = 0
    for (const operand of operands.map(withoutSlashes)) {
      if (!(yield* removeOperand(invocation, operand, manner))) exitCode = 1
    }
    return exitCode
  },
})

/** A link is removed by its own name, whatever slashes follow it. */
function withoutSlashes(operand: string): string {
  return operand.replace(/(?<=.)\/+$/, '')
}

/** How to remove. */
export type Manner = {
  readonly force: boolean
  readonly interactive: boolean
  readonly recursive: boolean
  readonly verbose: boolean
}

function* removeOperand(invocation: Invocation, operand: string, manner: Manner): Generator<Wait, boolean, void> {
  const base = baseName(operand)
  if (base === '.' || base === '..') {
    complain(invocation, "can't remove '.' or '..'")
    return false
  }
  return yield* removePath(invocation, operand, manner)
}

/** Removes a path and, if asked, all below it; says what it could not remove and goes on. */
export function* removePath(invocation: Invocation, path: string, manner: Manner): Generator<Wait, boolean, void> {
  const { process } = invocation
  const absolute = process.resolve(path)
  const status = statusToRemove(invocation, path, manner)
  if (typeof status === 'boolean') return status
  if (status.type === 'directory') return yield* removeTree(invocation, path, manner)
  if (yield* keeps(invocation, path, status.type === 'symlink', manner)) return true
  const removed = attempt(invocation, `can't remove '${path}'`, () => process.files.remove(absolute))
  if (removed && manner.verbose) process.write(1, `removed '${path}'\n`)
  return removed
}

/** The status of what is to go; else whether that is well: -f is silent about what is not there, but not about what it may not see. */
function statusToRemove(invocation: Invocation, path: string, manner: Manner): FileStatus | boolean {
  const { process } = invocation
  try {
    return process.files.linkStatus(process.resolve(path))
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const missing = error.code === 'ENOENT'
    if (missing && manner.force) return true
    complain(invocation, `can't ${missing ? 'remove' : 'stat'} '${path}': ${strerror(error.code)}`)
    return false
  }
}

function* keeps(
  { process, name }: Invocation,
  path: string,
  isLink: boolean,
  manner: Manner,
): Generator<Wait, boolean, void> {
  const guarded =
    !manner.force &&
    !isLink &&
    process.isTerminal(0) &&
    !process.files.accessible(process.resolve(path), { write: true })
  if (!manner.interactive && !guarded) return false
  return !(yield* ask(process, `${name}: remove '${path}'? `))
}

function* removeTree(invocation: Invocation, path: string, manner: Manner): Generator<Wait, boolean, void> {
  const { process, name } = invocation
  const absolute = process.resolve(path)
  if (!manner.recursive) {
    complain(invocation, `'${path}' is a directory`)
    return false
  }
  if (manner.interactive && !(yield* ask(process, `${name}: descend into directory '${path}'? `))) return true
  const names = namesIn(process, path)
  if (names === undefined) return false
  let complete = true
  for (const child of names) {
    if (!(yield* removePath(invocation, joinPath(path, child), manner))) complete = false
  }
  if (!complete) return false
  if (manner.interactive && !(yield* ask(process, `${name}: remove directory '${path}'? `))) return true
  const removed = attempt(invocation, `can't remove '${path}'`, () => process.files.removeDirectory(absolute))
  if (removed && manner.verbose) process.write(1, `removed directory: '${path}'\n`)
  return removed
}

export const unlink = defineApplet({
  name: 'unlink',
  minimumOperands: 1,
  maximumOperands: 1,
  run(invocation) {
    const { process, operands } = invocation
    const [path = ''] = operands
    return attempt(invocation, `can't remove file '${path}'`, () => process.files.remove(process.resolve(path))) ? 0 : 1
  },
})
