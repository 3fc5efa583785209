/** `diff`: always in the unified form, as busybox has it; and `cmp`. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { strerror } from '../../../../filesystem/strerror'
import type { Process, Wait } from '../../../../processes/program'
import { AppletFailure, defineApplet, type Invocation } from '../../applet'
import { byteStringOf, bytesOf } from '../../support/bytes'
import { readInput } from '../../support/input'
import { wholeNumber } from '../../support/numbers'
import { baseName, joinPath } from '../../support/paths'
import { isDirectory, isSameFile, statusOf } from '../../support/status'
import { type Edit, editScript, type Hunk, hunksOf } from './edit-script'

export const diff = defineApplet({
  name: 'diff',
  options: 'abdiL:NqrsS:tTU:wupBE',
  minimumOperands: 2,
  maximumOperands: 2,
  *run(invocation) {
    const { process, operands } = invocation
    const [first = '', second = ''] = operands
    for (const path of operands) requirePath(invocation, path)
    const [one, other] = [isDirectory(process, first), isDirectory(process, second)]
    if (one && other) return yield* compareDirectories(invocation, [first, second])
    if (one) return yield* compareFiles(invocation, joinPath(first, baseName(second)), second)
    return yield* compareFiles(invocation, first, other ? joinPath(second, baseName(first)) : second)
  },
})

/** Trouble, as opposed to a difference (1). */
const trouble = 2

function requirePath({ process, options }: Invocation, path: string): void {
  if (path === '-' || options.has('N') || statusOf(process, path) !== undefined) return
  throw new AppletFailure(`can't stat '${path}': No such file or directory`, trouble)
}

function* contentOf({ process, options }: Invocation, path: string): Generator<Wait, string, void> {
  try {
    return yield* readInput(process, path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'ENOENT' && options.has('N')) return ''
    throw new AppletFailure(`${path}: ${strerror(error.code)}`, trouble)
  }
}

function* compareFiles(invocation: Invocation, first: string, second: string): Generator<Wait, number, void> {
  const { process, options } = invocation
  const [before, after] = [yield* contentOf(invocation, first), yield* contentOf(invocation, second)]
  const edits = editScript(linesOf(before), linesOf(after), lineKey(invocation))
  if (!edits.some(({ kind }) => kind !== ' ')) {
    if (options.has('s') && !isSameInput(process, first, second))
      process.write(1, `Files ${first} and ${second} are identical\n`)
    return 0
  }
  if (options.has('q')) {
    process.write(1, `Files ${first} and ${second} differ\n`)
    return 1
  }
  const [oldLabel = labelOf(invocation, first), newLabel = labelOf(invocation, second)] = options.values('L')
  const context = wholeNumber(options.value('U') ?? '3')
  const hunks = hunksOf(edits, context).map(hunkText).join('')
  process.write(1, bytesOf(byteStringOf(`--- ${oldLabel}\n+++ ${newLabel}\n`) + hunks))
  return 1
}

/** Within directories (-r) a file that is missing has no name (-N). */
function labelOf({ process, options }: Invocation, path: string): string {
  return !options.has('r') || exists(process, path) ? path : '/dev/null'
}

/** A file compared with itself is not worth a word. */
function isSameInput(process: Process, first: string, second: string): boolean {
  const [one, other] = [statusOf(process, first), statusOf(process, second)]
  return one !== undefined && other !== undefined && isSameFile(one, other)
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** What counts of a line: case (-i) and blanks (-b, -w) may not. */
function lineKey({ options }: Invocation): (line: string) => string {
  return (line) => {
    const cased = options.has('i') ? line.toLowerCase() : line
    if (options.has('w')) return cased.replace(/\s+/g, '')
    return options.has('b') ? cased.replace(/[ \t]+/g, ' ').trimEnd() : cased
  }
}

function hunkText({ oldStart, newStart, edits }: Hunk): string {
  const oldCount = edits.filter(({ kind }) => kind !== '+').length
  const newCount = edits.filter(({ kind }) => kind !== '-').length
  return `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@\n${edits.map(editText).join('')}`
}

/** `4,3`; a single line without its count; an empty range stands after the line before it. */
function range(start: number, count: number): string {
  if (count === 1) return `${start}`
  return count === 0 ? `${start - 1},0` : `${start},${count}`
}

function editText({ kind, line }: Edit): string {
  return line.endsWith('\n') ? kind + line : `${kind}${line}\n\\ No newline at end of file\n`
}

function exists(process: Process, path: string): boolean {
  return statusOf(process, path) !== undefined
}

/** What is missing on one side counts as empty (-N). */
function namesIn(process: Process, path: string): readonly string[] {
  return exists(process, path) ? process.files.readDirectory(process.resolve(path)) : []
}

/**
 * With -r only files are looked for: a directory on one side alone goes unsaid. Names are told from the operands on.
 * @param inside the path from the operands to what is compared
 */
function* compareDirectories(
  invocation: Invocation,
  roots: readonly [string, string],
  inside = '',
): Generator<Wait, number, void> {
  const { process, options } = invocation
  const [first, second] = roots
  const [old, young] = roots.map((root) => namesIn(process, joinPath(root, inside)))
  let exitCode = 0
  for (const name of [...new Set([...(old ?? []), ...(young ?? [])])].sort()) {
    const path = inside === '' ? name : joinPath(inside, name)
    const [left, right] = [joinPath(first, path), joinPath(second, path)]
    const missing = !old?.includes(name) ? first : !young?.includes(name) ? second : undefined
    if (missing !== undefined && !options.has('N')) {
      const isUnsaid = options.has('r') && (isDirectory(process, left) || isDirectory(process, right))
      if (!isUnsaid) process.write(1, `Only in ${missing === first ? second : first}: ${path}\n`)
      exitCode = 1
      continue
    }
    const result = yield* compareEntries(invocation, roots, path)
    exitCode = Math.max(exitCode, result)
  }
  return exitCode
}

function* compareEntries(
  invocation: Invocation,
  roots: readonly [string, string],
  inside: string,
): Generator<Wait, number, void> {
  const { process, options } = invocation
  const [left, right] = [joinPath(roots[0], inside), joinPath(roots[1], inside)]
  const [isLeft, isRight] = [isDirectory(process, left), isDirectory(process, right)]
  const isAdded = options.has('r') && (isLeft || isRight) && [left, right].some((path) => !exists(process, path))
  if (isAdded) return yield* compareDirectories(invocation, roots, inside)
  if (!isLeft || !isRight) return yield* compareFiles(invocation, left, right)
  if (options.has('r')) return yield* compareDirectories(invocation, roots, inside)
  process.write(1, `Common subdirectories: ${left} and ${right}\n`)
  return 0
}

export const cmp = defineApplet({
  name: 'cmp',
  options: 'sln:',
  minimumOperands: 1,
  maximumOperands: 4,
  failureCode: trouble,
  *run(invocation) {
    const { process, options, operands } = invocation
    const [first = '', second = '-'] = operands
    if (options.has('s') && [first, second].some((path) => path !== '-' && !exists(process, path))) return trouble
    const [one, other] = [yield* wholeInput(invocation, first), yield* wholeInput(invocation, second)]
    const length = Math.min(one.length, other.length)
    const differing = [...one.slice(0, length)].flatMap((byte, index) => (byte === other.charAt(index) ? [] : [index]))
    const [position] = differing
    if (position === undefined) return endsEarly(invocation, one, other, first, second)
    if (options.has('l')) {
      const octal = (text: string, index: number): string => text.charCodeAt(index).toString(8).padStart(3)
      const rows = differing.map((index) => `${index + 1} ${octal(one, index)} ${octal(other, index)}\n`)
      process.write(1, rows.join(''))
    } else if (!options.has('s')) {
      const line = one.slice(0, position).split('\n').length
      process.write(1, `${first} ${second} differ: byte ${position + 1}, line ${line}\n`)
    }
    return 1
  },
})

function* wholeInput({ process }: Invocation, path: string): Generator<Wait, string, void> {
  try {
    return yield* readInput(process, path)
  } catch (error) {
    if (error instanceof FileSystemError) throw new AppletFailure(`${path}: ${strerror(error.code)}`)
    throw error
  }
}

function endsEarly(
  { process, options, name }: Invocation,
  one: string,
  other: string,
  first: string,
  second: string,
): number {
  if (one.length === other.length) return 0
  if (!options.has('s')) process.write(2, `${name}: EOF on ${one.length < other.length ? first : second}\n`)
  return 1
}
