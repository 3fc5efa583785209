/** Tables as psql draws them (aligned format). */

export type Heading = { readonly name: string; readonly right: boolean }

function centred(text: string, width: number): string {
  const left = Math.floor((width - text.length) / 2)
  return ' '.repeat(left) + text + ' '.repeat(width - text.length - left)
}

/** @param title a line above the table, in its middle */
export function drawTable(headings: readonly Heading[], rows: readonly (readonly string[])[], title?: string): string {
  const widths = headings.map(({ name }, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)))
  const whole = widths.reduce((sum, width) => sum + width + 3, -1)
  const head = headings.map(({ name }, at) => ` ${centred(name, widths[at] ?? 0)} `).join('|')
  const rule = widths.map((width) => '-'.repeat(width + 2)).join('+')
  const lines = rows.map((row) => {
    const cells = headings.map(({ right }, at) => {
      const [text, width] = [row[at] ?? '', widths[at] ?? 0]
      return ` ${right ? text.padStart(width) : text.padEnd(width)} `
    })
    return cells.join('|').trimEnd()
  })
  const titleLine = title === undefined ? [] : [centred(title, whole).trimEnd()]
  return `${[...titleLine, head, rule, ...lines, `(${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`, ''].join('\n')}\n`
}
