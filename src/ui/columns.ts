/** True for text that is set in columns by runs of blanks, as tables on a terminal are. */
export function hasColumns(text: string): boolean {
  return /\S {3,}\S/.test(text)
}
