/** When two texts that were typed count as the same. */

/** Without white space at the ends of lines, and without empty lines before and after. */
export function withoutOuterSpace(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}

/** A command line with single spaces between its words. */
export function withSingleSpaces(line: string): string {
  return line.trim().replace(/\s+/g, ' ')
}
