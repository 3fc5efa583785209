import { strerror } from '../../../filesystem/strerror'
import type { Process, Wait } from '../../../processes/program'
import { AppletFailure, complain, type Invocation, isInputFailure } from '../applet'
import { isReadOfDirectory, readInput } from './input'

export type OperandTexts = { readonly texts: readonly string[]; readonly exitCode: 0 | 1 }

/** What a tool says of a directory, which opens like an empty file but cannot be read, and whether that is a failure. */
export type DirectoryWords = { readonly words: string; readonly exitCode: 0 | 1 }

/**
 * The whole of each operand that could be opened, or of standard input.
 * @param ofDirectory undefined for tools that take a directory for an empty file
 */
export function* readOperands(
  invocation: Invocation,
  ofDirectory?: DirectoryWords,
): Generator<Wait, OperandTexts, void> {
  const { process, operands } = invocation
  const texts: string[] = []
  let exitCode: 0 | 1 = 0
  for (const file of operands.length === 0 ? ['-'] : operands) {
    try {
      texts.push(yield* readInput(process, file))
    } catch (error) {
      if (!isInputFailure(error)) throw error
      const isDirectory = isReadOfDirectory(error)
      if (isDirectory) texts.push('')
      const failure: DirectoryWords | undefined = isDirectory
        ? ofDirectory
        : { words: strerror(error.code), exitCode: 1 }
      if (failure === undefined) continue
      complain(invocation, `${file}: ${failure.words}`)
      if (failure.exitCode === 1) exitCode = 1
    }
  }
  return { texts, exitCode }
}

/**
 * The whole of one file or of standard input, for tools that stop at the first that they cannot read.
 * @param unopened what is said of a file that cannot be opened, before the reason
 * @throws AppletFailure
 */
export function* readOrStop(process: Process, file: string, unopened = file): Generator<Wait, string, void> {
  try {
    return yield* readInput(process, file)
  } catch (error) {
    if (!isInputFailure(error)) throw error
    throw new AppletFailure(`${isReadOfDirectory(error) ? 'read error' : unopened}: ${strerror(error.code)}`)
  }
}
