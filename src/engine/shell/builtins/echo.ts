/** `echo` as busybox and bash have it: `-n`, `-e`, `-E`, in clusters, before the first other word. */
import type { Builtin } from './builtin'
import { unescapeText } from './escapes'
import { writeOutput } from './output'

/** What `echo` prints for these arguments. */
export function echoText(words: readonly string[]): string {
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
  return writeOutput(shell, echoText(words))
}
