/** `[[ … ]]`: words are not split, and the right side of `==` is a pattern. */
import type { TestExpression } from 'unbash'
import type { Wait } from '../../processes/program'
import { evaluateTest } from '../builtins/test-operators'
import { matchesPattern } from '../expansion/pattern'
import { expandPattern, expandText } from '../expansion/words'
import type { Shell } from '../shell'

export function* runConditional(shell: Shell, expression: TestExpression): Generator<Wait, boolean, void> {
  switch (expression.type) {
    case 'TestUnary':
      return evaluateTest(shell.process, [expression.operator, yield* expandText(shell, expression.operand)])
    case 'TestBinary': {
      const left = yield* expandText(shell, expression.left)
      const { operator, right } = expression
      if (operator === '=~') return new RegExp(yield* expandText(shell, right), 'u').test(left)
      if (operator === '=' || operator === '==') return matchesPattern(yield* expandPattern(shell, right), left)
      if (operator === '!=') return !matchesPattern(yield* expandPattern(shell, right), left)
      return evaluateTest(shell.process, [left, operator, yield* expandText(shell, right)])
    }
    case 'TestLogical':
      for (const operand of expression.operands) {
        const holds = yield* runConditional(shell, operand)
        if (holds !== (expression.operator === '&&')) return holds
      }
      return expression.operator === '&&'
    case 'TestNot': {
      const holds = yield* runConditional(shell, expression.operand)
      return expression.negations.length % 2 === 1 ? !holds : holds
    }
    case 'TestGroup':
      return yield* runConditional(shell, expression.expression)
  }
}
