/** Showing what cannot be seen. */

const shownEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
}

/** The text as the `l` command shows it: control characters and bytes above 126 as escapes. */
export function visible(text: string): string {
  return text.replace(/[^ -[\]-~]/g, (character) => {
    return shownEscapes[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`
  })
}
