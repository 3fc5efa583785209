/** `expr`: arithmetic, comparison and strings, one word at a time. */
import { AppletFailure, defineApplet } from '../applet'
import { compilePattern } from '../support/regular-expression'

export const expr = defineApplet({
  name: 'expr',
  rewrite: (words) => ['--', ...words],
  failureCode: 2,
  run({ process, operands }) {
    if (operands.length === 0) throw new AppletFailure('too few arguments')
    const value = new Evaluator(operands).evaluate()
    process.write(1, `${value}\n`)
    return isNull(value) ? 1 : 0
  },
})

function isNull(value: string): boolean {
  return value === '' || /^-?0+$/.test(value)
}

type Operation = (left: string, right: string) => string

const levels: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['<', '<=', '=', '==', '!=', '>=', '>'],
  ['+', '-'],
  ['*', '/', '%'],
]

const operations: Readonly<Record<string, Operation>> = {
  '|': (left, right) => (isNull(left) ? right : left),
  '&': (left, right) => (isNull(left) || isNull(right) ? '0' : left),
  '<': comparing((order) => order < 0),
  '<=': comparing((order) => order <= 0),
  '=': comparing((order) => order === 0),
  '==': comparing((order) => order === 0),
  '!=': comparing((order) => order !== 0),
  '>=': comparing((order) => order >= 0),
  '>': comparing((order) => order > 0),
  '+': calculating((left, right) => left + right),
  '-': calculating((left, right) => left - right),
  '*': calculating((left, right) => left * right),
  '/': calculating((left, right) => divide(left, right, (a, b) => a / b)),
  '%': calculating((left, right) => divide(left, right, (a, b) => a % b)),
}

function divide(left: bigint, right: bigint, operation: (left: bigint, right: bigint) => bigint): bigint {
  if (right === 0n) throw new AppletFailure('division by zero')
  return operation(left, right)
}

function isInteger(text: string): boolean {
  return /^-?\d+$/.test(text)
}

/** Numbers compare as numbers, anything else as text. */
function comparing(passes: (order: number) => boolean): Operation {
  return (left, right) => {
    const numeric = isInteger(left) && isInteger(right)
    const [one, other] = numeric ? [BigInt(left), BigInt(right)] : [left, right]
    return passes(one < other ? -1 : one > other ? 1 : 0) ? '1' : '0'
  }
}

function calculating(operation: (left: bigint, right: bigint) => bigint): Operation {
  return (left, right) => {
    if (!isInteger(left) || !isInteger(right)) throw new AppletFailure('non-numeric argument')
    return `${operation(BigInt(left), BigInt(right))}`
  }
}

class Evaluator {
  private position = 0

  constructor(private readonly words: readonly string[]) {}

  evaluate(): string {
    const value = this.binary(0)
    if (this.position < this.words.length) throw new AppletFailure('syntax error')
    return value
  }

  private binary(level: number): string {
    const operators = levels[level]
    if (operators === undefined) return this.match()
    let value = this.binary(level + 1)
    for (let operator = this.words[this.position]; operator !== undefined && operators.includes(operator); ) {
      this.position += 1
      value = operations[operator]?.(value, this.binary(level + 1)) ?? value
      operator = this.words[this.position]
    }
    return value
  }

  private match(): string {
    let value = this.primary()
    while (this.words[this.position] === ':') {
      this.position += 1
      value = matchText(value, this.primary())
    }
    return value
  }

  private primary(): string {
    const word = this.take()
    switch (word) {
      case '(': {
        const value = this.binary(0)
        if (this.take() !== ')') throw new AppletFailure('syntax error')
        return value
      }
      case 'length':
        return this.position < this.words.length ? `${this.primary().length}` : word
      case 'match':
        return matchText(this.primary(), this.primary())
      case 'index':
        return indexOfAny(this.primary(), this.primary())
      case 'substr':
        return substring(this.primary(), this.primary(), this.primary())
      case 'quote':
        return this.take()
      default:
        return word
    }
  }

  private take(): string {
    const word = this.words[this.position]
    if (word === undefined) throw new AppletFailure('syntax error')
    this.position += 1
    return word
  }
}

/** The first group of an anchored match, or its length. */
function matchText(text: string, pattern: string): string {
  const expression = compilePattern(`^\\(${pattern}\\)`, { extended: false, ignoreCase: false })
  const match = expression.exec(text)
  const grouped = pattern.includes('\\(')
  if (match === null) return grouped ? '' : '0'
  return grouped ? (match[2] ?? '') : `${match[0].length}`
}

function indexOfAny(text: string, characters: string): string {
  return `${[...text].findIndex((character) => characters.includes(character)) + 1}`
}

function substring(text: string, from: string, length: string): string {
  if (!isInteger(from) || !isInteger(length) || Number(from) < 1 || Number(length) < 1) return ''
  return text.slice(Number(from) - 1, Number(from) - 1 + Number(length))
}
