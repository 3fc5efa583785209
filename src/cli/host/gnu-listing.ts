/** `ls -l` as GNU prints it: columns as narrow as their contents, where busybox's have fixed widths. */

type Entry = readonly [mode: string, links: string, owner: string, group: string, size: string, rest: string]

const longLine = /^([-bcdlps][-rwxsStT]{9}) +(\d+) (\S+) +(\S+) +(\d[\d.]*[A-Z]?|\d+, +\d+) (.*)$/

function toEntry(line: string): Entry | undefined {
  const [, mode, links, owner, group, size, rest] = longLine.exec(line) ?? []
  if (mode === undefined || links === undefined || owner === undefined) return undefined
  if (group === undefined || size === undefined || rest === undefined) return undefined
  return [mode, links, owner, group, size.replace(/, +/, ', '), rest]
}

/** Sets the long entries of a listing in columns of their own; a listing ends at a line that is none of them. */
export function asGnuListing(text: string): string {
  const lines = text.split('\n')
  const output: string[] = []
  let entries: Entry[] = []
  const flush = (): void => {
    output.push(...alignEntries(entries))
    entries = []
  }
  for (const line of lines) {
    const entry = toEntry(line)
    if (entry !== undefined) {
      entries.push(entry)
      continue
    }
    flush()
    output.push(line)
  }
  flush()
  return output.join('\n')
}

function alignEntries(entries: readonly Entry[]): readonly string[] {
  const width = (column: 1 | 2 | 3 | 4): number => Math.max(0, ...entries.map((entry) => entry[column].length))
  const [links, owner, group, size] = [width(1), width(2), width(3), width(4)]
  return entries.map((entry) =>
    [
      entry[0],
      entry[1].padStart(links),
      entry[2].padEnd(owner),
      entry[3].padEnd(group),
      entry[4].padStart(size),
      entry[5],
    ].join(' '),
  )
}
