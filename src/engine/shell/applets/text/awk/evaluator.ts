/** Evaluates expressions of awk. */
import type { Wait } from '../../../../processes/program'
import { callBuiltin } from './builtins'
import type { Calculator } from './calculator'
import type { Runtime } from './runtime'
import { AwkError, complaints, type Expression, type Statement, type Target } from './syntax'
import { compareValues, isTrue, toNumber, type Value } from './values'
import { Cell } from './variables'

type Evaluation<Result> = Generator<Wait, Result, void>

/** Runs the body of a function and returns its value. */
export type FunctionRunner = (body: Statement) => Evaluation<Value>

export class Evaluator implements Calculator {
  constructor(
    readonly runtime: Runtime,
    private readonly runBody: FunctionRunner,
  ) {}

  *number(expression: Expression): Evaluation<number> {
    return toNumber(yield* this.value(expression))
  }

  *text(expression: Expression): Evaluation<string> {
    return this.runtime.text(yield* this.value(expression))
  }

  *isTrue(expression: Expression): Evaluation<boolean> {
    return isTrue(yield* this.value(expression))
  }

  *values(expressions: readonly Expression[]): Evaluation<readonly Value[]> {
    const values: Value[] = []
    for (const expression of expressions) values.push(yield* this.value(expression))
    return values
  }

  *value(expression: Expression): Evaluation<Value> {
    switch (expression.kind) {
      case 'number':
        return expression.value
      case 'string':
        return expression.text
      case 'regex':
        return this.runtime.matches(this.runtime.record.text(), expression.pattern) ? 1 : 0
      case 'group':
        return yield* this.group(expression.members)
      case 'variable':
      case 'element':
      case 'field':
        return yield* this.read(expression)
      case 'assign':
        return yield* this.assign(expression)
      case 'unary':
        return yield* this.unary(expression)
      case 'step':
        return yield* this.step(expression)
      case 'binary':
        return yield* this.binary(expression)
      case 'conditional':
        return yield* this.value((yield* this.isTrue(expression.test)) ? expression.yes : expression.no)
      case 'in':
        return this.array(expression.name).has(yield* this.key(expression.subscripts)) ? 1 : 0
      case 'call':
        return yield* this.call(expression.name, expression.words)
      case 'builtin':
        return yield* callBuiltin(this, expression.name, expression.words)
      case 'getline':
        return yield* this.getline(expression)
    }
  }

  *patternOf(expression: Expression): Evaluation<string> {
    return expression.kind === 'regex' ? expression.pattern : yield* this.text(expression)
  }

  array(name: string) {
    return this.runtime.variables.cell(name).array()
  }

  /** Several subscripts are one key with SUBSEP between them. */
  *key(subscripts: readonly Expression[]): Evaluation<string> {
    const parts: string[] = []
    for (const subscript of subscripts) parts.push(yield* this.text(subscript))
    return parts.join(this.runtime.specialText('SUBSEP'))
  }

  *store(target: Target, value: Value): Evaluation<void> {
    const { record, variables } = this.runtime
    if (target.kind === 'field') return record.setField(yield* this.fieldIndex(target.index), value)
    if (target.kind === 'element') return this.array(target.name).set(yield* this.key(target.subscripts), value)
    variables.cell(target.name).set(value)
    if (target.name === 'NF') record.setCount(toNumber(value))
  }

  private *group(members: readonly Expression[]): Evaluation<Value> {
    const [only] = members
    return members.length === 1 && only !== undefined ? yield* this.value(only) : yield* this.key(members)
  }

  private *read(target: Target): Evaluation<Value> {
    const { record, variables } = this.runtime
    if (target.kind === 'field') return record.field(yield* this.fieldIndex(target.index))
    if (target.kind === 'element') return this.array(target.name).get(yield* this.key(target.subscripts))
    return target.name === 'NF' ? record.count() : variables.cell(target.name).value()
  }

  private *fieldIndex(index: Expression): Evaluation<number> {
    const number = Math.trunc(yield* this.number(index))
    if (number < 0) throw new AwkError('Access to negative field', 1)
    return number
  }

  private *assign({ operator, target, value }: Extract<Expression, { kind: 'assign' }>): Evaluation<Value> {
    const right = yield* this.value(value)
    const result =
      operator === '=' ? right : calculate(operator.slice(0, -1), toNumber(yield* this.read(target)), toNumber(right))
    yield* this.store(target, result)
    return result
  }

  private *unary({ operator, operand }: Extract<Expression, { kind: 'unary' }>): Evaluation<Value> {
    const value = yield* this.value(operand)
    if (operator === '!') return isTrue(value) ? 0 : 1
    return operator === '-' ? -toNumber(value) : toNumber(value)
  }

  private *step({ by, before, target }: Extract<Expression, { kind: 'step' }>): Evaluation<Value> {
    const old = toNumber(yield* this.read(target))
    yield* this.store(target, old + by)
    return before ? old + by : old
  }

  private *binary({ operator, left, right }: Extract<Expression, { kind: 'binary' }>): Evaluation<Value> {
    switch (operator) {
      case '&&':
        return (yield* this.isTrue(left)) && (yield* this.isTrue(right)) ? 1 : 0
      case '||':
        return (yield* this.isTrue(left)) || (yield* this.isTrue(right)) ? 1 : 0
      case ' ':
        return (yield* this.text(left)) + (yield* this.text(right))
      case '~':
      case '!~': {
        const text = yield* this.text(left)
        return this.runtime.matches(text, yield* this.patternOf(right)) === (operator === '~') ? 1 : 0
      }
      case '+':
      case '-':
      case '*':
      case '/':
      case '%':
      case '^':
        return calculate(operator, yield* this.number(left), yield* this.number(right))
      default:
        return this.compare(operator, yield* this.value(left), yield* this.value(right))
    }
  }

  private compare(operator: string, left: Value, right: Value): number {
    const order = compareValues(left, right, (number) => this.runtime.text(number))
    const results: Readonly<Record<string, boolean>> = {
      '<': order < 0,
      '<=': order <= 0,
      '==': order === 0,
      '!=': order !== 0,
      '>': order > 0,
      '>=': order >= 0,
    }
    return results[operator] === true ? 1 : 0
  }

  private *call(name: string, words: readonly Expression[]): Evaluation<Value> {
    const { program, variables } = this.runtime
    const definition = program.functions.get(name)
    if (definition === undefined) throw new AwkError(complaints.undefinedFunction, 1)
    const frame = new Map<string, Cell>()
    for (const [index, parameter] of definition.parameters.entries()) {
      frame.set(parameter, yield* this.argument(words[index]))
    }
    variables.enter(frame)
    try {
      return yield* this.runBody(definition.body)
    } finally {
      variables.leave()
    }
  }

  /** Arrays are passed as they are, everything else as a copy. */
  private *argument(word: Expression | undefined): Evaluation<Cell> {
    if (word === undefined) return new Cell(undefined)
    if (word.kind !== 'variable' || word.name === 'NF') return new Cell(yield* this.value(word))
    const cell = this.runtime.variables.cell(word.name)
    return new Cell(cell.content, cell)
  }

  private *getline({ source, target }: Extract<Expression, { kind: 'getline' }>): Evaluation<Value> {
    const { runtime } = this
    if (source === undefined) {
      const record = yield* runtime.main.next()
      return yield* this.received(record, target)
    }
    const reader = yield* runtime.streams.reader(source.kind, yield* this.text(source.name))
    if (reader === undefined) return -1
    const record = yield* runtime.nextRecord(reader)
    if (record !== undefined && source.kind === 'command') runtime.countRecord('NR')
    return yield* this.received(record, target)
  }

  private *received(record: string | undefined, target: Target | undefined): Evaluation<number> {
    if (record === undefined) return 0
    if (target === undefined) this.runtime.record.setText(record)
    else yield* this.store(target, { text: record })
    return 1
  }
}

function calculate(operator: string, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '^':
      throw new AwkError(complaints.noMathematics, 1)
    default:
      if (right === 0) throw new AwkError(complaints.divisionByZero, 1)
      return operator === '/' ? left / right : left % right
  }
}
