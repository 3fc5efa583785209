/** What the keys of a terminal send to the program in front, and how they are shown. */

export const interrupt = '\u0003'
export const endOfInput = '\u0004'

/** The line with its control characters as a terminal echoes them: `^C`. */
export function echoed(line: string): string {
  return line.replaceAll(interrupt, '^C').replaceAll(endOfInput, '^D')
}
