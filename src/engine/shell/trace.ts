/** `set -x`: words quoted as ash's trace quotes them. */

/** A word as it could be typed; only words with characters that need it get quotes. */
export function traceQuoted(word: string): string {
  return /^[+,\-./0-9:@A-Z\]^_a-z]*$/.test(word) ? word : singleQuoted(word)
}

/** A word in single quotes, its own single quotes in double ones. */
export function singleQuoted(word: string): string {
  const parts = word.split(/('+)/).filter((part) => part !== '')
  if (parts.length === 0) return "''"
  return parts.map((part) => (part.startsWith("'") ? `"${part}"` : `'${part}'`)).join('')
}
