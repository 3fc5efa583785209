/** `test` and `[` (POSIX `test`), with busybox's complaints. */
import { type FileStatus, FileSystemError } from '../../filesystem/file-system'
import type { Process } from '../../processes/program'

/** An expression that `test` cannot make sense of; the message goes after `sh: `. */
export class TestSyntaxError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'TestSyntaxError'
  }
}

type Unary = (process: Process, operand: string) => boolean

const fileTests: Readonly<Record<string, (status: FileStatus) => boolean>> = {
  '-e': () => true,
  '-f': ({ type }) => type === 'file',
  '-d': ({ type }) => type === 'directory',
  '-b': ({ type }) => type === 'block-device',
  '-c': ({ type }) => type === 'character-device',
  '-p': ({ type }) => type === 'fifo',
  '-S': ({ type }) => type === 'socket',
  '-s': ({ size }) => size > 0,
  '-u': ({ mode }) => (mode & 0o4000) !== 0,
  '-g': ({ mode }) => (mode & 0o2000) !== 0,
  '-k': ({ mode }) => (mode & 0o1000) !== 0,
}

const accessTests: Readonly<
  Record<string, { readonly read?: boolean; readonly write?: boolean; readonly execute?: boolean }>
> = {
  '-r': { read: true },
  '-w': { write: true },
  '-x': { execute: true },
}

function statusOf(process: Process, path: string, followLinks = true): FileStatus | undefined {
  if (path === '') return undefined
  try {
    const absolute = process.resolve(path)
    return followLinks ? process.files.status(absolute) : process.files.linkStatus(absolute)
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

function unaryTest(operator: string): Unary | undefined {
  const fileTest = fileTests[operator]
  if (fileTest !== undefined) {
    return (process, path) => {
      const status = statusOf(process, path)
      return status !== undefined && fileTest(status)
    }
  }
  const access = accessTests[operator]
  if (access !== undefined) {
    return (process, path) =>
      statusOf(process, path) !== undefined && process.files.accessible(process.resolve(path), access)
  }
  switch (operator) {
    case '-n':
      return (_, text) => text !== ''
    case '-z':
      return (_, text) => text === ''
    case '-t':
      return (process, descriptor) => process.isTerminal(integer(descriptor))
    case '-h':
    case '-L':
      return (process, path) => statusOf(process, path, false)?.type === 'symlink'
    case '-O':
      return (process, path) => statusOf(process, path)?.userId === process.userId
    case '-G':
      return (process, path) => statusOf(process, path)?.groupId === process.groupId
    default:
      return undefined
  }
}

type Binary = (process: Process, left: string, right: string) => boolean

const binaryTests: Readonly<Record<string, Binary>> = {
  '=': (_, left, right) => left === right,
  '==': (_, left, right) => left === right,
  '!=': (_, left, right) => left !== right,
  '<': (_, left, right) => left < right,
  '>': (_, left, right) => left > right,
  '-eq': (_, left, right) => integer(left) === integer(right),
  '-ne': (_, left, right) => integer(left) !== integer(right),
  '-lt': (_, left, right) => integer(left) < integer(right),
  '-le': (_, left, right) => integer(left) <= integer(right),
  '-gt': (_, left, right) => integer(left) > integer(right),
  '-ge': (_, left, right) => integer(left) >= integer(right),
  '-nt': (process, left, right) => modified(process, left) > modified(process, right),
  '-ot': (process, left, right) => modified(process, left) < modified(process, right),
  '-ef': (process, left, right) => {
    const [one, other] = [statusOf(process, left), statusOf(process, right)]
    return one !== undefined && one.inode === other?.inode && one.device === other.device
  },
}

function modified(process: Process, path: string): number {
  return statusOf(process, path)?.modified ?? Number.NEGATIVE_INFINITY
}

function integer(text: string): number {
  if (!/^\s*[-+]?\d+\s*$/.test(text)) throw new TestSyntaxError(text === '' ? 'bad number' : `${text}: bad number`)
  return Number(text)
}

/**
 * Whether the expression holds; without words it does not.
 * @throws TestSyntaxError
 */
export function evaluateTest(process: Process, words: readonly string[]): boolean {
  if (words.length === 0) return false
  const expression = new TestExpression(process, words)
  return expression.whole()
}

class TestExpression {
  readonly #process: Process
  readonly #words: readonly string[]
  #position = 0

  constructor(process: Process, words: readonly string[]) {
    this.#process = process
    this.#words = words
  }

  whole(): boolean {
    const result = this.#words.length === 1 ? this.#words[this.#position++] !== '' : this.#either()
    const rest = this.#words[this.#position]
    if (rest !== undefined) throw new TestSyntaxError(`${rest}: unknown operand`)
    return result
  }

  #either(): boolean {
    let result = this.#both()
    while (this.#accept('-o')) result = this.#both() || result
    return result
  }

  #both(): boolean {
    let result = this.#negation()
    while (this.#accept('-a')) result = this.#negation() && result
    return result
  }

  #negation(): boolean {
    if (this.#peek() === '!' && !this.#startsComparison()) {
      this.#position++
      return !this.#negation()
    }
    return this.#primary()
  }

  #primary(): boolean {
    if (this.#startsComparison()) return this.#comparison()
    if (this.#accept('(')) {
      const result = this.#either()
      if (!this.#accept(')')) throw new TestSyntaxError('closing paren expected')
      return result
    }
    const word = this.#take()
    const test = unaryTest(word)
    const next = this.#peek()
    if (test === undefined && next !== undefined && next in binaryTests) {
      throw new TestSyntaxError(`${next}: argument expected`)
    }
    if (test === undefined || next === undefined) return word !== ''
    return test(this.#process, this.#take())
  }

  #startsComparison(): boolean {
    const operator = this.#words[this.#position + 1]
    return operator !== undefined && operator in binaryTests && this.#position + 2 < this.#words.length
  }

  #comparison(): boolean {
    const [left, operator, right] = [this.#take(), this.#take(), this.#take()]
    return binaryTests[operator]?.(this.#process, left, right) ?? false
  }

  #peek(): string | undefined {
    return this.#words[this.#position]
  }

  #accept(word: string): boolean {
    if (this.#peek() !== word) return false
    this.#position++
    return true
  }

  #take(): string {
    const word = this.#peek()
    if (word === undefined) throw new TestSyntaxError('argument expected')
    this.#position++
    return word
  }
}
