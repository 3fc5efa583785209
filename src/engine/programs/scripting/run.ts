/** Statements and how they run. */
import type { Process, Wait } from '../../processes/program'
import { checkCalls, evaluate, type Language, type Scope } from './evaluate'
import type { Expression, Value } from './expressions'

export type Statement =
  | { readonly kind: 'expression'; readonly expression: Expression }
  | { readonly kind: 'assignment'; readonly name: string; readonly expression: Expression }
  /** Runs its body while the condition holds. */
  | { readonly kind: 'while'; readonly condition: Expression; readonly body: readonly Statement[] }
  /** Runs its body for 0, 1, … up to the limit. */
  | { readonly kind: 'count'; readonly name: string; readonly limit: Expression; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly condition: Expression; readonly body: readonly Statement[] }

/** Ends the program with an exit code. */
export class ScriptExit extends Error {
  override readonly name = 'ScriptExit'
  constructor(readonly exitCode: number) {
    super(`exit ${exitCode}`)
  }
}

/** @throws BeyondSimulation when a function is called that is not there */
export function checkStatements(statements: readonly Statement[], language: Language): void {
  for (const statement of statements) {
    checkCalls(expressionOf(statement), language)
    if ('body' in statement) checkStatements(statement.body, language)
  }
}

function expressionOf(statement: Statement): Expression {
  if ('expression' in statement) return statement.expression
  return statement.kind === 'count' ? statement.limit : statement.condition
}

/** Rounds of loops without a wait in them after which one is interrupted, as a shell's would be. */
const pauseAfter = 1000

/** @throws ScriptExit, ScriptError, BeyondSimulation */
export function* runStatements(
  process: Process,
  statements: readonly Statement[],
  scope: Scope,
): Generator<Wait, void, void> {
  for (const statement of statements) yield* runStatement(process, statement, scope)
}

function* runStatement(process: Process, statement: Statement, scope: Scope): Generator<Wait, void, void> {
  switch (statement.kind) {
    case 'expression':
      yield* evaluate(statement.expression, scope)
      break
    case 'assignment':
      scope.variables.set(statement.name, yield* evaluate(statement.expression, scope))
      break
    case 'if':
      if (yield* evaluate(statement.condition, scope)) yield* runStatements(process, statement.body, scope)
      break
    case 'while':
      for (let round = 1; yield* evaluate(statement.condition, scope); round += 1) {
        yield* runStatements(process, statement.body, scope)
        if (round % pauseAfter === 0) yield* process.sleep(1)
      }
      break
    case 'count': {
      const limit: Value = yield* evaluate(statement.limit, scope)
      for (let index = 0; index < Number(limit); index += 1) {
        scope.variables.set(statement.name, index)
        yield* runStatements(process, statement.body, scope)
        if ((index + 1) % pauseAfter === 0) yield* process.sleep(1)
      }
    }
  }
}
