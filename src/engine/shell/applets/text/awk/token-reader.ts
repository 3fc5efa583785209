/** A cursor over the tokens of an awk program. */
import { AwkError, complaints } from './syntax'
import type { Token } from './tokens'

const end: Token = { kind: 'end', text: '', line: 1 }

export class TokenReader {
  #position = 0

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token that comes next, or the one `ahead` of it. */
  peek(ahead = 0): Token {
    return this.tokens[this.#position + ahead] ?? this.tokens.at(-1) ?? end
  }

  take(): Token {
    const token = this.peek()
    this.#position += 1
    return token
  }

  /** True when the next token is one of these signs or keywords. */
  at(...texts: readonly string[]): boolean {
    const { kind, text } = this.peek()
    return (kind === 'sign' || kind === 'keyword') && texts.includes(text)
  }

  /** Takes the next token if it is one of these signs or keywords, and returns its text. */
  accept(...texts: readonly string[]): string | undefined {
    return this.at(...texts) ? this.take().text : undefined
  }

  /** @throws AwkError when something else comes next. */
  expect(text: string): void {
    if (this.accept(text) === undefined) this.refuse()
  }

  /** @throws AwkError when no name comes next. */
  expectName(): string {
    const { kind } = this.peek()
    if (kind !== 'name' && kind !== 'function-name') this.refuse()
    return this.take().text
  }

  skipNewlines(): void {
    while (this.peek().kind === 'newline') this.take()
  }

  /** Newlines and semicolons. */
  skipSeparators(): void {
    while (this.peek().kind === 'newline' || this.at(';')) this.take()
  }

  refuse(): never {
    throw new AwkError(complaints.unexpectedToken, this.peek().line)
  }
}
