/** Expressions of awk by descent, loosest operators first (POSIX, "awk", Expressions in Decreasing Precedence). */
import type { Expression, Target } from './syntax'
import type { TokenReader } from './token-reader'

/** What an expression must leave alone: `>` in `print a > b`. */
type Context = { readonly noGreater?: boolean }

const assignments = ['=', '+=', '-=', '*=', '/=', '%=', '^=']
const comparisons = ['<', '<=', '==', '!=', '>', '>=']

export class ExpressionParser {
  constructor(private readonly tokens: TokenReader) {}

  parse(context: Context = {}): Expression {
    const left = this.conditional(context)
    const operator = isTarget(left) ? this.tokens.accept(...assignments) : undefined
    if (operator === undefined || !isTarget(left)) return left
    this.tokens.skipNewlines()
    return { kind: 'assign', operator, target: left, value: this.parse(context) }
  }

  /** Expressions with commas between them, up to what cannot be one. */
  list(context: Context = {}): readonly Expression[] {
    const members = [this.parse(context)]
    while (this.tokens.accept(',') !== undefined) {
      this.tokens.skipNewlines()
      members.push(this.parse(context))
    }
    return members
  }

  private conditional(context: Context): Expression {
    const test = this.or(context)
    if (this.tokens.accept('?') === undefined) return test
    this.tokens.skipNewlines()
    const yes = this.parse(context)
    this.tokens.skipNewlines()
    this.tokens.expect(':')
    this.tokens.skipNewlines()
    return { kind: 'conditional', test, yes, no: this.parse(context) }
  }

  private or(context: Context): Expression {
    return this.leftAssociative(['||'], () => this.and(context))
  }

  private and(context: Context): Expression {
    return this.leftAssociative(['&&'], () => this.membership(context))
  }

  private membership(context: Context): Expression {
    let left = this.matching(context)
    while (this.tokens.accept('in') !== undefined) {
      const subscripts = left.kind === 'group' ? left.members : [left]
      left = { kind: 'in', subscripts, name: this.tokens.expectName() }
    }
    return left
  }

  private matching(context: Context): Expression {
    return this.leftAssociative(['~', '!~'], () => this.comparison(context))
  }

  private comparison(context: Context): Expression {
    const left = this.piped(this.concatenation())
    const signs = context.noGreater === true ? comparisons.filter((sign) => sign !== '>') : comparisons
    const operator = this.tokens.accept(...signs)
    if (operator === undefined) return left
    return { kind: 'binary', operator, left, right: this.concatenation() }
  }

  /** `command | getline [target]`, any number of times. */
  private piped(left: Expression): Expression {
    let result = left
    while (this.tokens.at('|') && this.tokens.peek(1).text === 'getline') {
      this.tokens.take()
      this.tokens.take()
      result = { kind: 'getline', source: { kind: 'command', name: result }, target: this.optionalTarget() }
    }
    return result
  }

  private concatenation(): Expression {
    let left = this.additive()
    while (this.valueStarts()) {
      left = { kind: 'binary', operator: ' ', left, right: this.additive() }
    }
    return left
  }

  private valueStarts(): boolean {
    const { kind } = this.tokens.peek()
    if (kind === 'sign') return this.tokens.at('$', '(', '++', '--')
    return ['number', 'string', 'regex', 'name', 'function-name', 'builtin'].includes(kind)
  }

  private additive(): Expression {
    return this.leftAssociative(['+', '-'], () => this.multiplicative())
  }

  private multiplicative(): Expression {
    return this.leftAssociative(['*', '/', '%'], () => this.unary())
  }

  private unary(): Expression {
    const operator = this.tokens.accept('!', '-', '+')
    return operator === undefined ? this.power() : { kind: 'unary', operator, operand: this.unary() }
  }

  private power(): Expression {
    const left = this.stepped()
    if (this.tokens.accept('^') === undefined) return left
    return { kind: 'binary', operator: '^', left, right: this.unary() }
  }

  private stepped(): Expression {
    const before = this.tokens.accept('++', '--')
    if (before !== undefined) {
      const target = this.primary()
      if (!isTarget(target)) this.tokens.refuse()
      return { kind: 'step', by: before === '++' ? 1 : -1, before: true, target }
    }
    const operand = this.primary()
    const after = isTarget(operand) ? this.tokens.accept('++', '--') : undefined
    if (after === undefined || !isTarget(operand)) return operand
    return { kind: 'step', by: after === '++' ? 1 : -1, before: false, target: operand }
  }

  private primary(): Expression {
    const token = this.tokens.peek()
    switch (token.kind) {
      case 'number':
        this.tokens.take()
        return { kind: 'number', value: numberOf(token.text) }
      case 'string':
        this.tokens.take()
        return { kind: 'string', text: token.text }
      case 'regex':
        this.tokens.take()
        return { kind: 'regex', pattern: token.text }
      case 'builtin':
        return this.builtin()
      case 'function-name':
        this.tokens.take()
        return { kind: 'call', name: token.text, words: this.callWords() }
      case 'name':
        return this.variable()
      default:
        return this.signed()
    }
  }

  private signed(): Expression {
    if (this.tokens.accept('$') !== undefined) {
      return { kind: 'field', index: this.tokens.at('-', '+', '!') ? this.unary() : this.fieldIndex() }
    }
    if (this.tokens.accept('getline') !== undefined) return this.plainGetline()
    this.tokens.expect('(')
    const members = this.list()
    this.tokens.expect(')')
    const [only] = members
    if (members.length > 1 || only === undefined) return { kind: 'group', members }
    return isTarget(only) ? { kind: 'group', members } : only
  }

  /** `$i++` steps the field; `$++i` steps the variable. */
  private fieldIndex(): Expression {
    return this.tokens.at('++', '--') ? this.stepped() : this.primary()
  }

  private plainGetline(): Expression {
    const target = this.optionalTarget()
    const source = this.tokens.accept('<') === undefined ? undefined : this.stepped()
    return { kind: 'getline', source: source && { kind: 'file', name: source }, target }
  }

  private optionalTarget(): Target | undefined {
    if (this.tokens.peek().kind !== 'name' && !this.tokens.at('$')) return undefined
    const target = this.primary()
    return isTarget(target) ? target : this.tokens.refuse()
  }

  private variable(): Expression {
    const name = this.tokens.expectName()
    if (this.tokens.accept('[') === undefined) return { kind: 'variable', name }
    const subscripts = this.list()
    this.tokens.expect(']')
    return { kind: 'element', name, subscripts }
  }

  private builtin(): Expression {
    const name = this.tokens.take().text
    return { kind: 'builtin', name, words: this.tokens.at('(') ? this.callWords() : [] }
  }

  private callWords(): readonly Expression[] {
    this.tokens.expect('(')
    this.tokens.skipNewlines()
    const words = this.tokens.at(')') ? [] : this.list()
    this.tokens.skipNewlines()
    this.tokens.expect(')')
    return words
  }

  private leftAssociative(operators: readonly string[], operand: () => Expression): Expression {
    let left = operand()
    for (let operator = this.tokens.accept(...operators); operator !== undefined; ) {
      this.tokens.skipNewlines()
      left = { kind: 'binary', operator, left, right: operand() }
      operator = this.tokens.accept(...operators)
    }
    return left
  }
}

/** True for variables, elements and fields. */
export function isTarget(expression: Expression): expression is Target {
  return expression.kind === 'variable' || expression.kind === 'element' || expression.kind === 'field'
}

/** A number in the program: a leading 0 makes it octal, 0x hexadecimal, as in C. */
function numberOf(text: string): number {
  return /^0[0-7]+$/.test(text) ? Number.parseInt(text, 8) : Number(text)
}
