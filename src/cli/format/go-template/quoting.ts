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
