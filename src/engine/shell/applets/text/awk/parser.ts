/** Rules, functions and statements of awk (POSIX, "awk", Grammar). */
import { ExpressionParser } from './expression-parser'
import type { AwkProgram, FunctionDefinition, Pattern, Redirection, Rule, Statement } from './syntax'
import { TokenReader } from './token-reader'
import { tokenize } from './tokens'

/** Parses a program. @throws AwkError */
export function parseAwk(text: string): AwkProgram {
  return new Parser(text).program()
}

class Parser {
  private readonly tokens: TokenReader
  private readonly expressions: ExpressionParser
  private readonly rules: Rule[] = []
  private readonly functions = new Map<string, FunctionDefinition>()

  constructor(text: string) {
    this.tokens = new TokenReader(tokenize(text))
    this.expressions = new ExpressionParser(this.tokens)
  }

  program(): AwkProgram {
    this.tokens.skipSeparators()
    while (this.tokens.peek().kind !== 'end') {
      if (this.tokens.accept('function') !== undefined) this.defineFunction()
      else this.rules.push(this.rule())
      this.tokens.skipSeparators()
    }
    return { rules: this.rules, functions: this.functions }
  }

  private defineFunction(): void {
    const name = this.tokens.expectName()
    this.tokens.expect('(')
    const parameters: string[] = []
    while (!this.tokens.at(')')) {
      parameters.push(this.tokens.expectName())
      if (this.tokens.accept(',') === undefined) break
      this.tokens.skipNewlines()
    }
    this.tokens.expect(')')
    this.tokens.skipNewlines()
    this.functions.set(name, { parameters, body: this.block() })
  }

  private rule(): Rule {
    const pattern = this.pattern()
    const needsAction = pattern.kind !== 'when' && pattern.kind !== 'range'
    return { pattern, action: needsAction || this.tokens.at('{') ? this.block() : undefined }
  }

  private pattern(): Pattern {
    if (this.tokens.at('{')) return { kind: 'always' }
    if (this.tokens.accept('BEGIN') !== undefined) return { kind: 'begin' }
    if (this.tokens.accept('END') !== undefined) return { kind: 'end' }
    const test = this.expressions.parse()
    if (this.tokens.accept(',') === undefined) return { kind: 'when', test }
    this.tokens.skipNewlines()
    return { kind: 'range', from: test, to: this.expressions.parse() }
  }

  private block(): Statement {
    this.tokens.expect('{')
    const statements: Statement[] = []
    this.tokens.skipSeparators()
    while (!this.tokens.at('}')) {
      statements.push(this.statement())
      this.tokens.skipSeparators()
    }
    this.tokens.expect('}')
    return { kind: 'block', statements }
  }

  private statement(): Statement {
    if (this.tokens.at('{')) return this.block()
    if (this.tokens.accept('if') !== undefined) return this.ifStatement()
    if (this.tokens.accept('while') !== undefined) {
      const test = this.parenthesized()
      return { kind: 'while', test, body: this.body() }
    }
    if (this.tokens.accept('for') !== undefined) return this.forStatement()
    if (this.tokens.accept('do') !== undefined) return this.doStatement()
    const statement = this.simple()
    this.endOfStatement()
    return statement
  }

  private endOfStatement(): void {
    if (this.tokens.at('}') || this.tokens.peek().kind === 'end') return
    if (this.tokens.peek().kind === 'newline' || this.tokens.at(';')) this.tokens.take()
    else this.tokens.refuse()
  }

  /** What follows `if (…)`, `else`, `while (…)`: one statement, or none before a semicolon. */
  private body(): Statement {
    this.tokens.skipNewlines()
    if (this.tokens.accept(';') !== undefined) return { kind: 'block', statements: [] }
    return this.statement()
  }

  private parenthesized() {
    this.tokens.expect('(')
    const expression = this.expressions.parse()
    this.tokens.expect(')')
    return expression
  }

  private ifStatement(): Statement {
    const test = this.parenthesized()
    const yes = this.body()
    let ahead = 0
    while (this.tokens.peek(ahead).kind === 'newline' || this.tokens.peek(ahead).text === ';') ahead += 1
    const { kind, text } = this.tokens.peek(ahead)
    if (kind !== 'keyword' || text !== 'else') return { kind: 'if', test, yes, no: undefined }
    this.tokens.skipSeparators()
    this.tokens.take()
    return { kind: 'if', test, yes, no: this.body() }
  }

  private doStatement(): Statement {
    const body = this.body()
    this.tokens.skipSeparators()
    this.tokens.expect('while')
    const test = this.parenthesized()
    this.endOfStatement()
    return { kind: 'do', body, test }
  }

  private forStatement(): Statement {
    this.tokens.expect('(')
    const [name, word, array, closing] = [0, 1, 2, 3].map((ahead) => this.tokens.peek(ahead))
    if (name?.kind === 'name' && word?.text === 'in' && array?.kind === 'name' && closing?.text === ')') {
      for (let count = 0; count < 4; count += 1) this.tokens.take()
      return { kind: 'for-in', variable: { kind: 'variable', name: name.text }, array: array.text, body: this.body() }
    }
    const start = this.tokens.at(';') ? undefined : this.simple()
    this.tokens.expect(';')
    this.tokens.skipNewlines()
    const test = this.tokens.at(';') ? undefined : this.expressions.parse()
    this.tokens.expect(';')
    this.tokens.skipNewlines()
    const step = this.tokens.at(')') ? undefined : this.simple()
    this.tokens.expect(')')
    return { kind: 'for', start, test, step, body: this.body() }
  }

  private simple(): Statement {
    const word = this.tokens.accept(
      'print',
      'printf',
      'next',
      'nextfile',
      'break',
      'continue',
      'exit',
      'return',
      'delete',
    )
    switch (word) {
      case 'print':
      case 'printf':
        return this.output(word)
      case 'next':
      case 'nextfile':
      case 'break':
      case 'continue':
        return { kind: word }
      case 'exit':
      case 'return':
        return { kind: word, value: this.statementEnds() ? undefined : this.expressions.parse() }
      case 'delete':
        return this.deletion()
      default:
        return { kind: 'expression', expression: this.expressions.parse() }
    }
  }

  private statementEnds(): boolean {
    const { kind } = this.tokens.peek()
    return kind === 'newline' || kind === 'end' || this.tokens.at(';', '}')
  }

  private deletion(): Statement {
    const name = this.tokens.expectName()
    if (this.tokens.accept('[') === undefined) return { kind: 'delete', name, subscripts: undefined }
    const subscripts = this.expressions.list()
    this.tokens.expect(']')
    return { kind: 'delete', name, subscripts }
  }

  private output(kind: 'print' | 'printf'): Statement {
    const isBare = this.statementEnds() || this.tokens.at('>', '>>', '|')
    const listed = isBare ? [] : this.expressions.list({ noGreater: true })
    const [only] = listed
    const words = listed.length === 1 && only?.kind === 'group' ? only.members : listed
    return { kind, words, redirection: this.redirection() }
  }

  private redirection(): Redirection | undefined {
    const kind = this.tokens.accept('>', '>>', '|')
    if (kind !== '>' && kind !== '>>' && kind !== '|') return undefined
    return { kind, name: this.expressions.parse({ noGreater: true }) }
  }
}
