/** Words of the small part of Python and JavaScript that tutorials' first programs are written in. */

/** A program, or a part of one, that goes beyond what is simulated. */
export class BeyondSimulation extends Error {
  override readonly name = 'BeyondSimulation'
  /** @param line counted from 1 */
  constructor(readonly line: number) {
    super(`line ${line}`)
  }
}

export type Token = { readonly line: number } & (
  | { readonly kind: 'number' | 'text' | 'name' | 'operator'; readonly text: string }
  /** A text with expressions in braces: an f-string, or a template literal. */
  | { readonly kind: 'template'; readonly text: string }
  /** The end of a line outside of brackets; `indentation` counts the blanks before what follows. */
  | { readonly kind: 'line'; readonly text: ''; readonly indentation: number }
)

export type Dialect = 'python' | 'javascript'

type Rule = readonly [kind: Token['kind'] | 'blank', pattern: RegExp]

const operators = /===|!==|\*\*|\/\/|==|!=|<=|>=|\|\||&&|\?\?|[-+*/%<>=()[\]{},.:;?!]/y
const quoted = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/y

const rules: Readonly<Record<Dialect, readonly Rule[]>> = {
  python: [
    ['blank', /[ \t\r]+|#[^\n]*/y],
    ['template', /[fF](?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/y],
  ],
  javascript: [
    ['blank', /[ \t\r]+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y],
    ['template', /`((?:[^`\\]|\\.)*)`/y],
  ],
}

const common: readonly Rule[] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['text', quoted],
  ['name', /[A-Za-z_$][\w$]*/y],
  ['operator', operators],
]

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0' }

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => escapes[letter] ?? letter)
}

/** @throws BeyondSimulation */
export function tokenize(source: string, dialect: Dialect): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  let line = 1
  let depth = 0
  const matchOf = (): readonly [Rule[0], RegExpExecArray] => {
    for (const [kind, pattern] of [...rules[dialect], ...common]) {
      pattern.lastIndex = at
      const match = pattern.exec(source)
      if (match !== null) return [kind, match]
    }
    throw new BeyondSimulation(line)
  }
  while (at < source.length) {
    if (source[at] === '\n') {
      at += 1
      line += 1
      const [blanks = ''] = /^[ \t]*/.exec(source.slice(at)) ?? []
      if (depth === 0) tokens.push({ kind: 'line', text: '', line, indentation: blanks.length })
      continue
    }
    const [kind, match] = matchOf()
    const [whole, first, second] = match
    at += whole.length
    if (kind !== 'blank' && kind !== 'line') {
      const inner = first ?? second
      tokens.push({ kind, line, text: inner === undefined ? whole : unescaped(inner) })
    }
    if (kind === 'operator') depth += '([{'.includes(whole) ? 1 : ')]}'.includes(whole) ? -1 : 0
    line += whole.split('\n').length - 1
  }
  return tokens
}
