/** Command lines in lists of processes. */

/** A command line on one line: what cannot be printed is a question mark. */
export function printableCommand(command: string): string {
  return [...command].map((character) => (character < ' ' || character === '\x7f' ? '?' : character)).join('')
}
