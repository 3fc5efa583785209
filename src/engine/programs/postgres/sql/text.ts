/** Taking statements apart. */

/** The parts between separators that stand outside of quotes and parentheses, without blanks around them. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let quoted = false
  let part = ''
  for (const character of text) {
    if (character === "'") quoted = !quoted
    else if (!quoted && character === '(') depth += 1
    else if (!quoted && character === ')') depth -= 1
    if (character === separator && !quoted && depth === 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '')
}

/** The value that a literal stands for: a text in quotes, or a number as it is. */
export function literal(text: string): string {
  const inner = /^'((?:[^']|'')*)'$/.exec(text)?.[1]
  return inner === undefined ? text : inner.replaceAll("''", "'")
}

/** What of statements that are typed line by line is not whole yet; a statement is whole with its semicolon. */
export function openPartOf(text: string): 'nothing' | 'statement' | 'parenthesis' | 'quote' {
  let depth = 0
  let quoted = false
  let begun = false
  for (const character of text) {
    if (character === "'") quoted = !quoted
    else if (!quoted && character === '(') depth += 1
    else if (!quoted && character === ')') depth -= 1
    if (character === ';' && !quoted && depth <= 0) begun = false
    else if (character.trim() !== '') begun = true
  }
  if (quoted) return 'quote'
  if (depth > 0) return 'parenthesis'
  return begun ? 'statement' : 'nothing'
}
