/** Shell patterns over whole texts, as `fnmatch(3)` without flags: `*` and `?` match slashes and dots too. */

const classNames: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  space: '\\s',
  upper: 'A-Z',
}

/** The pattern as a regular expression for the whole text. */
export function globPattern(pattern: string, ignoreCase: boolean): RegExp {
  const source = pattern.replace(
    /\\(.)|\[([!^]?)(\]?(?:\[:[a-z]+:\]|[^\]])*)\]|\*|\?|./gs,
    (whole, escaped?: string, negation?: string, members?: string) => {
      if (escaped !== undefined) return quoted(escaped)
      if (members !== undefined) return `[${negation ? '^' : ''}${memberSource(members)}]`
      if (whole === '*') return '[^]*'
      return whole === '?' ? '[^]' : quoted(whole)
    },
  )
  return new RegExp(`^${source}$`, ignoreCase ? 'i' : '')
}

function memberSource(members: string): string {
  return members.replace(/\[:([a-z]+):\]|[\\\]^[]/g, (whole, name?: string) =>
    name === undefined ? `\\${whole}` : (classNames[name] ?? ''),
  )
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
