/** `set -x`: words quoted as ash's trace quotes them. */

const reservedWords: ReadonlySet<string> = new Set(
  '! [[ case do done elif else esac fi for function if in then until while { }'.split(' '),
)

/** A word as it could be typed; only words with characters that need it get quotes, and those that mean something to the shell. */
export function traceQuoted(word: string): string {
  return reservedWords.has(word) ? `'${word}'` : traceQuotedValue(word)
}

/** The value of an assignment, where no word is reserved. */
export function traceQuotedValue(value: string): string {
  return /^[+,\-./0-9:@A-Z\]^_a-z]*$/.test(value) ? value : singleQuoted(value)
}

/** A word in single quotes, its own single quotes in double ones. */
export function singleQuoted(word: string): string {
  const parts = word.split(/('+)/).filter((part) => part !== '')
  if (parts.length === 0) return "''"
  return parts.map((part) => (part.startsWith("'") ? `"${part}"` : `'${part}'`)).join('')
}
