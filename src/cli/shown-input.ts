/** Input as a terminal echoes it. */

const deleteCode = 0x7f
/** What a terminal acts on instead of showing it. */
const layout = new Set(['\n', '\t'])

/**
 * A line of input with its control characters in caret notation, as a terminal driver echoes them (stty's `echoctl`):
 * Ctrl+C, which is '\u0003', as `^C`. Line breaks and tabs stay.
 */
export function shownInput(line: string): string {
  return [...line].map((character) => (layout.has(character) ? character : shownCharacter(character))).join('')
}

function shownCharacter(character: string): string {
  const code = character.charCodeAt(0)
  if (code === deleteCode) return '^?'
  return code < 0x20 ? `^${String.fromCharCode(code + 0x40)}` : character
}

/** Characters of a command in a name: enough to know it again. */
const longestName = 120

/** What a command is called where there is room for one line: its first line, cut where it is very long. */
export function commandName(line: string): string {
  const [first = '', ...others] = shownInput(line.slice(0, 2 * longestName)).split('\n')
  const cut = first.length > longestName
  return cut || others.length > 0 ? `${first.slice(0, longestName).trimEnd()} …` : first
}
