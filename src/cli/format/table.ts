/** Columns as Go's text/tabwriter sets them: minimum width 10, padding 3, blanks, as Docker's formatter asks for. */

const minimumWidth = 10
const padding = 3

/** Width in characters, not in bytes or UTF-16 units. */
function textWidth(text: string): number {
  return Array.from(text).length
}

/**
 * Aligns tab-separated cells. A column is a run of neighbouring lines that have a tab-terminated cell there,
 * and the text after a line's last tab belongs to no column. Line ends stay as they are.
 * @param minimum smallest width of a column with its padding
 */
export function alignColumns(text: string, minimum = minimumWidth): string {
  const lines = text.split('\n').map((line) => line.split('\t'))
  const output: string[] = []

  const writeLines = (from: number, to: number, widths: readonly number[]): void => {
    for (const cells of lines.slice(from, to)) {
      const padded = cells.map((cell, column) => {
        const width = widths[column]
        return width === undefined ? cell : cell + ' '.repeat(Math.max(0, width - textWidth(cell)))
      })
      output.push(padded.join(''))
    }
  }

  const hasCell = (line: number, column: number): boolean => column < (lines[line]?.length ?? 0) - 1

  const format = (from: number, to: number, widths: readonly number[]): void => {
    const column = widths.length
    let written = from
    for (let line = from; line < to; line += 1) {
      if (!hasCell(line, column)) continue
      writeLines(written, line, widths)
      const start = line
      let width = minimum
      for (; line < to && hasCell(line, column); line += 1) {
        width = Math.max(width, textWidth(lines[line]?.[column] ?? '') + padding)
      }
      format(start, line, [...widths, width])
      written = line
    }
    writeLines(written, to, widths)
  }

  format(0, lines.length, [])
  return output.join('\n')
}
