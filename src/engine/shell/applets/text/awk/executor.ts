/** Runs the statements of awk. */
import type { Wait } from '../../../../processes/program'
import { Evaluator } from './evaluator'
import { formatAwk } from './printf'
import type { Runtime } from './runtime'
import type { Expression, Rule, Statement } from './syntax'
import { toNumber, type Value } from './values'

/** How a statement ended when the next one does not follow. */
type Outcome = { readonly kind: 'break' | 'continue' } | { readonly kind: 'return'; readonly value: Value } | undefined
type Execution = Generator<Wait, Outcome, void>

/** `next` and `nextfile`, from however deep. */
export class NextRecord extends Error {
  constructor(readonly skipsFile: boolean) {
    super('next')
  }
}

/** `exit`, from however deep. */
export class AwkExit extends Error {
  constructor(readonly exitCode: number | undefined) {
    super('exit')
  }
}

export class Executor {
  readonly #evaluator: Evaluator
  /** Rules with a range that has begun and not ended. */
  readonly #inRange = new Set<Rule>()

  constructor(private readonly runtime: Runtime) {
    this.#evaluator = new Evaluator(runtime, (body) => this.#functionValue(body))
  }

  /** Runs a rule's action if its pattern applies to the current record. */
  *rule(rule: Rule): Generator<Wait, void, void> {
    if (!(yield* this.#applies(rule))) return
    if (rule.action === undefined) yield* this.#print([], undefined)
    else yield* this.run(rule.action)
  }

  *run(statement: Statement): Execution {
    switch (statement.kind) {
      case 'block':
        return yield* this.#block(statement.statements)
      case 'expression':
        yield* this.#evaluator.value(statement.expression)
        return undefined
      case 'print':
      case 'printf':
        return yield* this.#output(statement)
      case 'if':
        if (yield* this.#evaluator.isTrue(statement.test)) return yield* this.run(statement.yes)
        return statement.no === undefined ? undefined : yield* this.run(statement.no)
      case 'while':
      case 'do':
      case 'for':
        return yield* this.#loop(statement)
      case 'for-in':
        return yield* this.#forIn(statement)
      case 'delete':
        return yield* this.#delete(statement)
      case 'break':
      case 'continue':
        return { kind: statement.kind }
      case 'next':
      case 'nextfile':
        throw new NextRecord(statement.kind === 'nextfile')
      case 'return':
        return { kind: 'return', value: yield* this.#optionalValue(statement.value) }
      case 'exit':
        throw new AwkExit(
          statement.value === undefined ? undefined : toNumber(yield* this.#optionalValue(statement.value)),
        )
    }
  }

  *#applies(rule: Rule): Generator<Wait, boolean, void> {
    const { pattern } = rule
    if (pattern.kind === 'when') return yield* this.#evaluator.isTrue(pattern.test)
    if (pattern.kind !== 'range') return true
    if (!this.#inRange.has(rule)) {
      if (!(yield* this.#evaluator.isTrue(pattern.from))) return false
      this.#inRange.add(rule)
    }
    if (yield* this.#evaluator.isTrue(pattern.to)) this.#inRange.delete(rule)
    return true
  }

  *#block(statements: readonly Statement[]): Execution {
    for (const statement of statements) {
      const outcome = yield* this.run(statement)
      if (outcome !== undefined) return outcome
    }
    return undefined
  }

  *#loop(statement: Extract<Statement, { kind: 'while' | 'do' | 'for' }>): Execution {
    const isFor = statement.kind === 'for'
    if (isFor && statement.start !== undefined) yield* this.run(statement.start)
    let first = statement.kind === 'do'
    while (first || statement.test === undefined || (yield* this.#evaluator.isTrue(statement.test))) {
      first = false
      const outcome = yield* this.run(statement.body)
      if (outcome?.kind === 'break') break
      if (outcome?.kind === 'return') return outcome
      if (isFor && statement.step !== undefined) yield* this.run(statement.step)
    }
    return undefined
  }

  *#forIn({ variable, array, body }: Extract<Statement, { kind: 'for-in' }>): Execution {
    for (const key of this.#evaluator.array(array).keys()) {
      yield* this.#evaluator.store(variable, { text: key })
      const outcome = yield* this.run(body)
      if (outcome?.kind === 'break') break
      if (outcome?.kind === 'return') return outcome
    }
    return undefined
  }

  *#delete({ name, subscripts }: Extract<Statement, { kind: 'delete' }>): Execution {
    const array = this.#evaluator.array(name)
    if (subscripts === undefined) array.clear()
    else array.delete(yield* this.#evaluator.key(subscripts))
    return undefined
  }

  *#output({ kind, words, redirection }: Extract<Statement, { kind: 'print' | 'printf' }>): Execution {
    const target = redirection && { kind: redirection.kind, name: yield* this.#evaluator.text(redirection.name) }
    if (kind === 'print') yield* this.#print(words, target)
    else {
      const [format, ...values] = yield* this.#evaluator.values(words)
      yield* this.runtime.streams.print(formatAwk(this.runtime.text(format), values), target)
    }
    return undefined
  }

  *#print(
    words: readonly Expression[],
    target: Parameters<Runtime['streams']['print']>[1],
  ): Generator<Wait, void, void> {
    const { runtime } = this
    let line = words.length === 0 ? runtime.record.text() : ''
    try {
      for (const [index, word] of words.entries()) {
        line += runtime.printed(yield* this.#evaluator.value(word))
        if (index < words.length - 1) line += runtime.specialText('OFS')
      }
      line += runtime.specialText('ORS')
    } finally {
      // What was worked out before a failure comes out as well.
      yield* runtime.streams.print(line, target)
    }
  }

  *#optionalValue(expression: Expression | undefined): Generator<Wait, Value, void> {
    return expression === undefined ? undefined : yield* this.#evaluator.value(expression)
  }

  *#functionValue(body: Statement): Generator<Wait, Value, void> {
    const outcome = yield* this.run(body)
    return outcome?.kind === 'return' ? outcome.value : undefined
  }
}
