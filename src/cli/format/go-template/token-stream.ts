/** The tokens of a template as its parser takes them, with the parser's error texts. */
import { TemplateError } from './errors'
import { type Token, type TokenType, tokenize } from './lexer'

export class TokenStream {
  private readonly source: string
  private readonly name: string
  private readonly tokens: readonly Token[]
  private index = 0

  constructor(source: string, name: string) {
    this.source = source
    this.name = name
    this.tokens = tokenize(source)
  }

  peek(): Token {
    const token = this.tokens[this.index] ?? this.tokens.at(-1)
    if (token === undefined) throw new TemplateError('parse', `template: ${this.name}:1: unexpected EOF`)
    return token
  }

  next(): Token {
    const token = this.peek()
    if (this.index < this.tokens.length) this.index += 1
    return token
  }

  skipSpace(): void {
    while (this.peek().type === 'space') this.index += 1
  }

  nextNonSpace(): Token {
    this.skipSpace()
    return this.next()
  }

  peekNonSpace(): Token {
    this.skipSpace()
    return this.peek()
  }

  fail(token: Token, message: string): never {
    const line = 1 + (this.source.slice(0, token.position).match(/\n/g)?.length ?? 0)
    throw new TemplateError('parse', `template: ${this.name}:${line}: ${message}`)
  }

  unexpected(token: Token, context: string): never {
    if (token.type === 'error') this.fail(token, token.text)
    if (token.type === 'end') this.fail(token, 'unexpected EOF')
    this.fail(token, `unexpected ${nameToken(token)} in ${context}`)
  }

  expect(type: TokenType, context: string): Token {
    const token = this.nextNonSpace()
    if (token.type !== type) this.unexpected(token, context)
    return token
  }

  /** Takes back the last token. */
  back(): void {
    this.index -= 1
  }

  /** A place to come back to with `reset`. */
  mark(): number {
    return this.index
  }

  reset(mark: number): void {
    this.index = mark
  }
}

/** A token as Go prints it in "unexpected …": keywords, to which `.` and `nil` belong, in angle brackets, long text cut. */
function nameToken(token: Token): string {
  if (['keyword', 'dot', 'nil'].includes(token.type)) return `<${token.text}>`
  return token.text.length > 10 ? `${JSON.stringify(token.text.slice(0, 10))}...` : JSON.stringify(token.text)
}
