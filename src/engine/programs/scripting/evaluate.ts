/** What expressions come to. */
import type { Wait } from '../../processes/program'
import type { Expression, Value } from './expressions'
import { BeyondSimulation } from './tokens'

/** A program that fails as it would on a real interpreter: the message is what that prints last. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError'
  /** @param line counted from 1 */
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message)
  }
}

export type Call = {
  readonly values: readonly Value[]
  readonly named: ReadonlyMap<string, Value>
  readonly line: number
}

/** A language's names and functions, and how it writes values. */
export type Language = {
  /** The value of a name that is no variable; undefined where there is none of it. */
  known(path: string): { readonly value: Value } | undefined
  /** `path[key]`, for the tables that the language has; undefined where there is no such table. */
  member(path: string, key: string, line: number): { readonly value: Value } | undefined
  /** Whether a function of this name can be called. */
  has(path: string): boolean
  call(path: string, call: Call): Generator<Wait, Value, void>
  show(value: Value): string
  /** What is said of a name that nobody has given a value. */
  unknownName(path: string): string
}

export type Scope = { readonly language: Language; readonly variables: Map<string, Value> }

export function* evaluate(expression: Expression, scope: Scope): Generator<Wait, Value, void> {
  const { language, variables } = scope
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'template': {
      let text = ''
      for (const part of expression.parts) text += language.show(yield* evaluate(part, scope))
      return text
    }
    case 'name': {
      const { path, line } = expression
      if (variables.has(path)) return variables.get(path)
      const known = language.known(path)
      if (known !== undefined) return known.value
      if (path.includes('.')) throw new BeyondSimulation(line)
      throw new ScriptError(line, language.unknownName(path))
    }
    case 'index': {
      const key = language.show(yield* evaluate(expression.at, scope))
      const found = language.member(expression.path, key, expression.line)
      if (found === undefined) throw new BeyondSimulation(expression.line)
      return found.value
    }
    case 'call': {
      const { path, line } = expression
      const values: Value[] = []
      for (const value of expression.values) values.push(yield* evaluate(value, scope))
      const named = new Map<string, Value>()
      for (const [name, value] of expression.named) named.set(name, yield* evaluate(value, scope))
      return yield* language.call(path, { values, named, line })
    }
    case 'binary':
      return yield* operate(expression, scope)
  }
}

function* operate(
  { operator, left, right, line }: Extract<Expression, { kind: 'binary' }>,
  scope: Scope,
): Generator<Wait, Value, void> {
  const first = yield* evaluate(left, scope)
  if (operator === '||' || operator === 'or') return first || (yield* evaluate(right, scope))
  if (operator === '&&' || operator === 'and') return first && (yield* evaluate(right, scope))
  if (operator === '??') return first ?? (yield* evaluate(right, scope))
  const second = yield* evaluate(right, scope)
  if (operator.startsWith('==')) return first === second
  if (operator.startsWith('!=')) return first !== second
  if (typeof first === 'number' && typeof second === 'number') return arithmetic(operator, first, second)
  if (operator === '+' && (typeof first === 'string' || typeof second === 'string')) {
    return join(first, second, scope, line)
  }
  throw new BeyondSimulation(line)
}

/** JavaScript turns anything into text, Python only joins texts. */
function join(first: Value, second: Value, { language }: Scope, line: number): string {
  const bothTexts = typeof first === 'string' && typeof second === 'string'
  if (!bothTexts && language.known('__name__') !== undefined) throw new BeyondSimulation(line)
  return language.show(first) + language.show(second)
}

function arithmetic(operator: string, first: number, second: number): Value {
  switch (operator) {
    case '+':
      return first + second
    case '-':
      return first - second
    case '*':
      return first * second
    case '%':
      return first % second
    case '<':
      return first < second
    case '>':
      return first > second
    case '<=':
      return first <= second
    default:
      return first >= second
  }
}

/** @throws BeyondSimulation for a call of a function that is not there, so that a program is refused before it runs */
export function checkCalls(expression: Expression, language: Language): void {
  switch (expression.kind) {
    case 'template':
      for (const part of expression.parts) checkCalls(part, language)
      break
    case 'index':
      checkCalls(expression.at, language)
      break
    case 'call':
      if (!language.has(expression.path)) throw new BeyondSimulation(expression.line)
      for (const value of [...expression.values, ...expression.named.values()]) checkCalls(value, language)
      break
    case 'binary':
      checkCalls(expression.left, language)
      checkCalls(expression.right, language)
      break
    default:
  }
}
