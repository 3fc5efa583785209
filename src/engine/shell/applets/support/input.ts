/** Reading files and standard input by chunks, lines or whole. */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process, Wait } from '../../../processes/program'
import { byteString } from './bytes'

/** An open input, read as byte strings. */
export class Input {
  private rest = ''
  private ended = false

  constructor(
    private readonly process: Process,
    private readonly descriptor: number,
    private readonly separator: string,
  ) {}

  /** The next bytes that are there; undefined at the end. */
  *chunk(): Generator<Wait, string | undefined, void> {
    if (this.rest !== '') {
      const { rest } = this
      this.rest = ''
      return rest
    }
    if (this.ended) return undefined
    const bytes = yield* this.process.read(this.descriptor)
    if (bytes === undefined) this.ended = true
    return bytes === undefined ? undefined : byteString(bytes)
  }

  /** The next line with its end; the last one may lack it. Undefined at the end. */
  *line(): Generator<Wait, string | undefined, void> {
    const parts: string[] = []
    let length = 0
    for (;;) {
      const chunk = yield* this.chunk()
      if (chunk === undefined) return parts.length === 0 ? undefined : parts.join('')
      const end = chunk.indexOf(this.separator)
      if (end >= 0) {
        this.rest = chunk.slice(end + 1)
        return parts.join('') + chunk.slice(0, end + 1)
      }
      parts.push(chunk)
      length += chunk.length
      this.process.holdMemory(length)
    }
  }

  /** All that is left. */
  *all(): Generator<Wait, string, void> {
    const parts: string[] = []
    let length = 0
    for (;;) {
      const chunk = yield* this.chunk()
      if (chunk === undefined) return parts.join('')
      parts.push(chunk)
      length += chunk.length
      this.process.holdMemory(length)
    }
  }

  /** Closes what was opened; standard input stays open. */
  close(): void {
    if (this.descriptor !== 0) this.process.close(this.descriptor)
  }
}

/**
 * Opens a file for reading; `-` is standard input.
 * @param separator ends a line; a newline unless told
 * @throws FileSystemError with the operand as its path when it cannot be opened. A directory opens and fails at the first read, as `open(2)` has it.
 */
export function openInput(process: Process, operand: string, separator = '\n'): Input {
  if (operand === '-') return new Input(process, 0, separator)
  try {
    return new Input(process, process.open(process.resolve(operand), 'read'), separator)
  } catch (error) {
    throw error instanceof FileSystemError ? new FileSystemError(error.code, operand) : error
  }
}

/**
 * The whole of a file or of standard input (`-`).
 * @throws FileSystemError
 */
export function* readInput(process: Process, operand: string): Generator<Wait, string, void> {
  const input = openInput(process, operand)
  try {
    return yield* input.all()
  } finally {
    input.close()
  }
}

/** The same for tools to which a directory is an empty file. */
export function* readUnlessDirectory(process: Process, operand: string): Generator<Wait, string, void> {
  try {
    return yield* readInput(process, operand)
  } catch (error) {
    if (isReadOfDirectory(error)) return ''
    throw error
  }
}

/** Whether something failed because it read a directory. */
export function isReadOfDirectory(error: unknown): boolean {
  return error instanceof FileSystemError && error.code === 'EISDIR'
}

/** Splits into lines without their ends; a missing newline at the end makes no difference. */
export function splitLines(text: string, separator = '\n'): string[] {
  const lines = text.split(separator)
  if (lines.at(-1) === '') lines.pop()
  return lines
}
