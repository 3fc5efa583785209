/** `test` and `[` as builtins. */
import type { Shell } from '../shell'
import { type Builtin, immediate } from './builtin'
import { complainAsApplet } from './output'
import { evaluateTest, TestSyntaxError } from './test-operators'

/** Exit status of an expression that makes no sense. */
const badExpression = 2

export const test: Builtin = immediate(runTest)

export const bracket: Builtin = immediate((shell, words) => {
  if (words.at(-1) === ']') return runTest(shell, words.slice(0, -1))
  complainAsApplet(shell, shell.dialect.name === 'bash' ? "missing `]'" : 'missing ]')
  return badExpression
})

function runTest(shell: Shell, words: readonly string[]): number {
  try {
    return evaluateTest(shell.process, words) ? 0 : 1
  } catch (error) {
    if (!(error instanceof TestSyntaxError)) throw error
    complainAsApplet(shell, shell.dialect.name === 'bash' ? inBash(error.message) : error.message)
    return badExpression
  }
}

function inBash(message: string): string {
  return message.endsWith(': bad number') ? message.replace('bad number', 'integer expected') : 'too many arguments'
}
