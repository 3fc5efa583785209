/** `$((…))`: expands the text as if in double quotes, and evaluates it. */
import type { Wait } from '../../processes/program'
import { ShellFailure } from '../interruptions'
import type { Shell } from '../shell'
import { evaluateArithmetic } from './arithmetic'
import { ArithmeticError } from './arithmetic-tokens'
import { joinedText } from './fields'
import { parameterValue } from './parameters'
import { wordOf } from './reading'

/** @throws ShellFailure when it is not an expression */
export function* arithmeticValue(shell: Shell, text: string): Generator<Wait, bigint, void> {
  const word = /[$`\\"]/.test(text) ? wordOf(`"${text.replaceAll('"', '\\"')}"`) : undefined
  if (word === undefined) return evaluate(shell, text)
  return evaluate(shell, joinedText(yield* shell.interpreter.pieces(shell, word, { quoted: false, assignment: false })))
}

/** The value of an expression that is expanded already. */
export function evaluate(shell: Shell, expression: string): bigint {
  const variables = {
    get: (name: string) => parameterValue(shell, name),
    set: (name: string, value: string) => shell.variables.set(name, value),
  }
  try {
    return evaluateArithmetic(expression, variables)
  } catch (error) {
    if (!(error instanceof ArithmeticError)) throw error
    const { dialect } = shell
    const message =
      error.kind === 'division'
        ? dialect.divisionByZero(error.expression, error.token)
        : dialect.badArithmetic(error.expression, error.token)
    throw new ShellFailure(message, dialect.usageFailure)
  }
}
