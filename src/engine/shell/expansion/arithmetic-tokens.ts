/** The words and operators of an arithmetic expression. */

const operators = [
  ...['<<=', '>>=', '**', '++', '--', '&&', '||', '<<', '>>', '<=', '>=', '==', '!=', '+=', '-=', '*=', '/=', '%='],
  ...['&=', '^=', '|=', '+', '-', '*', '/', '%', '<', '>', '=', '!', '~', '&', '|', '^', '?', ':', ',', '(', ')'],
]

export class ArithmeticError extends Error {
  readonly kind: 'syntax' | 'division'
  readonly expression: string
  /** The rest of the expression from where the evaluation stopped. */
  readonly token: string

  constructor(kind: 'syntax' | 'division', expression: string, token: string) {
    super(kind)
    this.name = 'ArithmeticError'
    this.kind = kind
    this.expression = expression
    this.token = token
  }
}

/** @throws ArithmeticError when something in the text is neither a word nor an operator */
export function splitTokens(text: string): readonly string[] {
  const tokens: string[] = []
  for (let rest = text.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const word = /^(?:\d+#[0-9A-Za-z@_]+|[A-Za-z0-9_]+)/.exec(rest)?.[0]
    const token = word ?? operators.find((operator) => rest.startsWith(operator))
    if (token === undefined) throw new ArithmeticError('syntax', text, rest)
    tokens.push(token)
    rest = rest.slice(token.length)
  }
  return tokens
}
