/** `echo` as busybox and bash have it: `-n`, `-e`, `-E`, in clusters, before the first other word. */
import { byteStringOf, bytesOf } from '../applets/support/bytes'
import type { Builtin } from './builtin'
import { unescapeText } from './escapes'
import { writeOutput } from './output'

/** The bytes that `echo` prints for these arguments. */
export function echoBytes(words: readonly string[]): Uint8Array {
  return bytesOf(echoed(words.map(byteStringOf)))
}

function echoed(words: readonly string[]): string {
  let newline = true
  let escapes = false
  let first = 0
  for (; /^-[neE]+$/.test(words[first] ?? ''); first++) {
    for (const letter of words[first]?.slice(1) ?? '') {
      if (letter === 'n') newline = false
      else escapes = letter === 'e'
    }
  }
  const text = words.slice(first).join(' ')
  if (!escapes) return newline ? `${text}\n` : text
  const unescaped = unescapeText(text)
  return newline && !unescaped.stopped ? `${unescaped.text}\n` : unescaped.text
}

export const echo: Builtin = function* (shell, words) {
  yield* []
  return writeOutput(shell, echoBytes(words))
}
