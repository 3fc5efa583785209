/** Backslash escapes of `echo -e`, of `printf`'s format and of its `%b`. */

const simple: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
}

/** The text up to a `\c`, and whether there was one. Characters stand for bytes where an escape gave a number. */
export function unescapeText(text: string): { readonly text: string; readonly stopped: boolean } {
  let result = ''
  for (let index = 0; index < text.length; ) {
    if (text[index] !== '\\') {
      result += text[index++]
      continue
    }
    const rest = text.slice(index + 1)
    if (rest.startsWith('c')) return { text: result, stopped: true }
    const number = /^(?:0?([0-7]{1,3})|x([0-9A-Fa-f]{1,2}))/.exec(rest)
    if (number !== null) {
      const code = number[1] === undefined ? Number.parseInt(number[2] ?? '', 16) : Number.parseInt(number[1], 8)
      result += String.fromCharCode(code & 0xff)
      index += 1 + number[0].length
    } else {
      result += simple[rest[0] ?? ''] ?? `\\${rest[0] ?? ''}`
      index += 2
    }
  }
  return { text: result, stopped: false }
}
