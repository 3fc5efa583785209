/** What the built-in functions of awk ask of the evaluator that calls them. */
import type { Wait } from '../../../../processes/program'
import type { Runtime } from './runtime'
import type { Expression, Target } from './syntax'
import type { Value } from './values'

export interface Calculator {
  readonly runtime: Runtime
  value(expression: Expression): Generator<Wait, Value, void>
  values(expressions: readonly Expression[]): Generator<Wait, readonly Value[], void>
  number(expression: Expression): Generator<Wait, number, void>
  text(expression: Expression): Generator<Wait, string, void>
  /** What an expression is matched against: the pattern between slashes, or the text of anything else. */
  patternOf(expression: Expression): Generator<Wait, string, void>
  store(target: Target, value: Value): Generator<Wait, void, void>
}
