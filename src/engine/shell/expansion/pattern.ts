/** Shell patterns (POSIX 2.14): `*`, `?`, `[…]`, and a backslash that makes the next character stand for itself. */

const classes: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  print: '\\x20-\\x7e',
  graph: '\\x21-\\x7e',
  cntrl: '\\x00-\\x1f\\x7f',
  xdigit: '0-9A-Fa-f',
}

/** The pattern as plain text. */
export function unescapePattern(pattern: string): string {
  return pattern.replace(/\\(.)/gs, '$1')
}

export function hasWildcard(pattern: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*[*?]|(?:^|[^\\])(?:\\\\)*\[/.test(pattern)
}

export function matchesPattern(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${patternSource(pattern)})$`, 'su').test(text)
}

/** The pattern as the source of a regular expression, with the `s` and `u` flags. */
export function patternSource(pattern: string): string {
  let source = ''
  for (let index = 0; index < pattern.length; ) {
    const character = String.fromCodePoint(pattern.codePointAt(index) ?? 0)
    index += character.length
    if (character === '*') source += '.*'
    else if (character === '?') source += '.'
    else if (character === '[') {
      const bracket = bracketSource(pattern, index)
      source += bracket?.source ?? '\\['
      index = bracket?.end ?? index
    } else if (character === '\\' && index < pattern.length) {
      const next = String.fromCodePoint(pattern.codePointAt(index) ?? 0)
      source += literal(next)
      index += next.length
    } else source += literal(character)
  }
  return source
}

function literal(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character
}

/** A bracket expression that starts after `[` at `start`; undefined when it is not closed. */
function bracketSource(pattern: string, start: number): { readonly source: string; readonly end: number } | undefined {
  let index = start
  const negated = pattern[index] === '!' || pattern[index] === '^'
  if (negated) index++
  let members = ''
  for (let first = true; index < pattern.length; first = false) {
    const character = pattern[index] ?? ''
    if (character === ']' && !first) return { source: `[${negated ? '^' : ''}${members}]`, end: index + 1 }
    const named = /^\[:([a-z]+):\]/.exec(pattern.slice(index))
    const namedMembers = named?.[1] === undefined ? undefined : classes[named[1]]
    if (named !== null && namedMembers !== undefined) {
      members += namedMembers
      index += named[0].length
    } else if (character === '\\' && index + 1 < pattern.length) {
      members += `\\${pattern[index + 1] ?? ''}`.replace(/\\([^\\^\]\-[])/u, '$1')
      index += 2
    } else {
      members += /[\\^[\]]/.test(character) ? `\\${character}` : character
      index++
    }
  }
  return undefined
}
