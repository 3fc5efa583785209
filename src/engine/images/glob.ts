/** Shell patterns as Go's `path.Match` reads them: `*` and `?` stop at a slash, `[a-z]` and `[^a]`, `\` escapes. */

/** A class with at least one character or range in it. */
const characterClass = /\[\^?(?:(?:\\.|[^-\]\\])(?:-(?:\\.|[^-\]\\]))?)+\]/sy

function classEnd(pattern: string, start: number): number {
  characterClass.lastIndex = start
  return characterClass.test(pattern) ? characterClass.lastIndex - 1 : -1
}

const special = /[.*+?^${}()|[\]\\/]/

function quote(character: string): string {
  return special.test(character) ? `\\${character}` : character
}

/** The regular expression of a pattern; undefined when the pattern is malformed. */
function expressionOf(pattern: string): RegExp | undefined {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '[') {
      const end = classEnd(pattern, at)
      if (end === -1) return undefined
      source += pattern.slice(at, end + 1)
      at = end
    } else if (character === '\\') {
      const next = pattern[++at]
      if (next === undefined) return undefined
      source += quote(next)
    } else source += quote(character)
  }
  return new RegExp(`^${source}$`, 's')
}

/** True when the pattern is one that `path.Match` accepts. */
export function isPattern(pattern: string): boolean {
  return expressionOf(pattern) !== undefined
}

/** True when the whole name matches the pattern; a malformed pattern matches nothing. */
export function matchesPattern(pattern: string, name: string): boolean {
  return expressionOf(pattern)?.test(name) ?? false
}
