/** bash's `(( … ))` and `for ((…; …; …))`; ash reads the first as a command in two subshells. */
import type { ArithmeticCommand, ArithmeticFor } from 'unbash'
import type { Wait } from '../../processes/program'
import { arithmeticValue } from '../expansion/arithmetic-expansion'
import { ShellFailure } from '../interruptions'
import { complain, type Place, type Shell } from '../shell'
import { loop, turn } from './compound'

type Run = Generator<Wait, number, void>

export function* runArithmetic(shell: Shell, node: ArithmeticCommand | ArithmeticFor, place: Place): Run {
  if (node.type === 'ArithmeticCommand') return yield* runCommand(shell, node)
  if (shell.dialect.name === 'ash') throw new ShellFailure('syntax error: bad for loop variable', 2)
  return yield* runLoop(shell, node, place)
}

function* runCommand(shell: Shell, { body }: ArithmeticCommand): Run {
  if (shell.dialect.name === 'bash') return (yield* arithmeticValue(shell, body)) === 0n ? 1 : 0
  complain(shell, shell.dialect.notFound(body.trim().split(/\s/)[0] ?? ''))
  return 127
}

function* runLoop(shell: Shell, { initialize, test, update, body }: ArithmeticFor, place: Place): Run {
  const value = (part: ArithmeticFor['test']): Generator<Wait, bigint, void> =>
    arithmeticValue(shell, part === undefined ? '1' : shell.source.text.slice(part.pos, part.end))
  yield* value(initialize)
  return yield* loop(shell, function* () {
    let status = 0
    for (; (yield* value(test)) !== 0n; yield* value(update)) {
      const result = yield* turn(shell, body, place)
      if (result === 'leave') return 0
      status = result
    }
    return status
  })
}
