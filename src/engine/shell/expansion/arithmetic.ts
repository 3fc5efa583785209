/** Arithmetic of the shell (POSIX 2.6.4, with the operators of C and ash's `**`): 64-bit signed integers. */

import { ArithmeticError, splitTokens } from './arithmetic-tokens'

/** The variables that an expression reads and assigns. */
export type ArithmeticVariables = {
  get(name: string): string | undefined
  set(name: string, value: string): void
}

/** How often a variable's value may itself be an expression with variables. */
const nestingLimit = 64

type Binary = (left: bigint, right: bigint) => bigint
const truth = (condition: boolean): bigint => (condition ? 1n : 0n)
const wrap = (value: bigint): bigint => BigInt.asIntN(64, value)
const shift = (count: bigint): bigint => count & 63n

/** Binary operators from the loosest binding to the tightest; the operators of one level group from the left. */
const levels: readonly (readonly (readonly [string, Binary])[])[] = [
  [['|', (left, right) => left | right]],
  [['^', (left, right) => left ^ right]],
  [['&', (left, right) => left & right]],
  [
    ['==', (left, right) => truth(left === right)],
    ['!=', (left, right) => truth(left !== right)],
  ],
  [
    ['<=', (left, right) => truth(left <= right)],
    ['>=', (left, right) => truth(left >= right)],
    ['<', (left, right) => truth(left < right)],
    ['>', (left, right) => truth(left > right)],
  ],
  [
    ['<<', (left, right) => left << shift(right)],
    ['>>', (left, right) => left >> shift(right)],
  ],
  [
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
  ],
  [
    ['*', (left, right) => left * right],
    ['/', (left, right) => left / right],
    ['%', (left, right) => left % right],
  ],
]
const assignments = ['=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '^=', '|='] as const
/**
 * The value of an expression; an empty one is 0.
 * @throws ArithmeticError
 */
export function evaluateArithmetic(text: string, variables: ArithmeticVariables, depth = 0): bigint {
  const evaluation = new Evaluation(text, variables, depth)
  return evaluation.whole()
}

class Evaluation {
  readonly #text: string
  readonly #tokens: readonly string[]
  readonly #variables: ArithmeticVariables
  readonly #depth: number
  #position = 0
  /** Above 0 while an operand is only skipped, as the right side of `0 && …`. */
  #skipping = 0

  constructor(text: string, variables: ArithmeticVariables, depth: number) {
    this.#text = text
    this.#variables = variables
    this.#depth = depth
    this.#tokens = splitTokens(text)
  }

  whole(): bigint {
    if (this.#tokens.length === 0) return 0n
    const value = this.#comma()
    if (this.#position < this.#tokens.length) throw this.#syntaxError()
    return value
  }

  #syntaxError(): ArithmeticError {
    return new ArithmeticError('syntax', this.#text, this.#peek() || (this.#tokens.at(-1) ?? this.#text))
  }

  #peek(): string {
    return this.#tokens[this.#position] ?? ''
  }

  #accept(token: string): boolean {
    if (this.#peek() !== token) return false
    this.#position++
    return true
  }

  #expect(token: string): void {
    if (!this.#accept(token)) throw this.#syntaxError()
  }

  #comma(): bigint {
    let value = this.#assignment()
    while (this.#accept(',')) value = this.#assignment()
    return value
  }

  #assignment(): bigint {
    const name = this.#peek()
    const operator = this.#tokens[this.#position + 1] ?? ''
    if (!/^[A-Za-z_]/.test(name) || !assignments.some((one) => one === operator)) return this.#condition()
    this.#position += 2
    const right = this.#assignment()
    if (operator === '=') return this.#assign(name, right)
    return this.#assign(name, this.#apply(operator.slice(0, -1), this.#variable(name), right))
  }

  #assign(name: string, value: bigint): bigint {
    if (this.#skipping === 0) this.#variables.set(name, wrap(value).toString())
    return wrap(value)
  }

  #condition(): bigint {
    const test = this.#either()
    if (!this.#accept('?')) return test
    const whenTrue = this.#unless(test === 0n, () => this.#comma())
    this.#expect(':')
    const whenFalse = this.#unless(test !== 0n, () => this.#condition())
    return test === 0n ? whenFalse : whenTrue
  }

  #unless(skip: boolean, evaluate: () => bigint): bigint {
    if (!skip) return evaluate()
    this.#skipping++
    const value = evaluate()
    this.#skipping--
    return value
  }

  #either(): bigint {
    let left = this.#both()
    while (this.#accept('||')) {
      const right = this.#unless(left !== 0n, () => this.#both())
      left = truth(left !== 0n || right !== 0n)
    }
    return left
  }

  #both(): bigint {
    let left = this.#binary(0)
    while (this.#accept('&&')) {
      const right = this.#unless(left === 0n, () => this.#binary(0))
      left = truth(left !== 0n && right !== 0n)
    }
    return left
  }

  #binary(level: number): bigint {
    const operatorsHere = levels[level]
    if (operatorsHere === undefined) return this.#power()
    let left = this.#binary(level + 1)
    for (;;) {
      const found = operatorsHere.find(([symbol]) => symbol === this.#peek())
      if (found === undefined) return left
      this.#position++
      left = this.#apply(found[0], left, this.#binary(level + 1))
    }
  }

  #apply(symbol: string, left: bigint, right: bigint): bigint {
    if ((symbol === '/' || symbol === '%') && right === 0n) {
      if (this.#skipping > 0) return 0n
      throw new ArithmeticError('division', this.#text, this.#tokens[this.#position - 1] ?? '')
    }
    const operation = levels.flat().find(([one]) => one === symbol)?.[1]
    if (operation === undefined) throw this.#syntaxError()
    return wrap(operation(left, right))
  }

  #power(): bigint {
    const base = this.#unary()
    if (!this.#accept('**')) return base
    const exponent = this.#power()
    if (exponent < 0n) throw this.#syntaxError()
    return wrap(base ** exponent)
  }

  #unary(): bigint {
    if (this.#accept('!')) return truth(this.#unary() === 0n)
    if (this.#accept('~')) return ~this.#unary()
    if (this.#accept('-')) return wrap(-this.#unary())
    if (this.#accept('+')) return this.#unary()
    for (const [symbol, step] of [['++', 1n] as const, ['--', -1n] as const]) {
      if (!this.#accept(symbol)) continue
      const name = this.#peek()
      if (!/^[A-Za-z_]/.test(name)) return this.#unary()
      this.#position++
      return this.#assign(name, this.#variable(name) + step)
    }
    return this.#operand()
  }

  #operand(): bigint {
    if (this.#accept('(')) {
      const value = this.#comma()
      this.#expect(')')
      return value
    }
    const token = this.#peek()
    if (!/^[A-Za-z0-9_]/.test(token)) throw this.#syntaxError()
    this.#position++
    if (/^\d/.test(token)) return this.#number(token)
    const value = this.#variable(token)
    if (this.#accept('++')) this.#assign(token, value + 1n)
    else if (this.#accept('--')) this.#assign(token, value - 1n)
    return value
  }

  #variable(name: string): bigint {
    const value = this.#variables.get(name)
    if (value === undefined || value.trim() === '') return 0n
    if (this.#depth >= nestingLimit) throw this.#syntaxError()
    return evaluateArithmetic(value, this.#variables, this.#depth + 1)
  }

  #number(token: string): bigint {
    const [, base, digits] = /^(\d+)#(.*)$/.exec(token) ?? []
    if (base !== undefined && digits !== undefined) return this.#digits(digits, Number(base))
    if (/^0[xX]/.test(token)) return this.#digits(token.slice(2), 16)
    return token.length > 1 && token.startsWith('0') ? this.#digits(token.slice(1), 8) : this.#digits(token, 10)
  }

  #digits(digits: string, base: number): bigint {
    let value = 0n
    for (const digit of base <= 36 ? digits.toLowerCase() : digits) {
      const worth = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_'.indexOf(digit)
      if (worth < 0 || worth >= base) throw this.#syntaxError()
      value = value * BigInt(base) + BigInt(worth)
    }
    return wrap(value)
  }
}
