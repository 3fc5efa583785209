/** Go string literals. */

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
}

const escapeSequence = String.raw`\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-3][0-7]{2}|[abfnrtv\\`
const stringLiteral = new RegExp(`^"(?:${escapeSequence}"])|[^"\\\\\n])*"$`, 'u')
const characterLiteral = new RegExp(`^'(?:${escapeSequence}'])|[^'\\\\\n])'$`, 'u')

/** True for what `strconv.Unquote` takes: a raw literal, or one whose escapes Go knows. */
export function isStringLiteral(literal: string): boolean {
  return literal.startsWith('`') || stringLiteral.test(literal)
}

/** True for one character, or one escape, between single quotes. */
export function isCharacterLiteral(literal: string): boolean {
  return characterLiteral.test(literal)
}

/** The value of a Go string literal, interpreted (`"…"`, `'…'`) or raw. */
export function unquote(literal: string): string {
  const body = literal.slice(1, -1)
  if (literal.startsWith('`')) return body
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g,
    (_match, hex?: string, short?: string, long?: string, octal?: string, simple?: string) => {
      if (simple !== undefined) return escapes[simple] ?? simple
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      return String.fromCodePoint(Number.parseInt(hex ?? short ?? long ?? '0', 16))
    },
  )
}

/** `%q`: a Go string literal for a text. */
export function quote(text: string): string {
  return JSON.stringify(text)
}
