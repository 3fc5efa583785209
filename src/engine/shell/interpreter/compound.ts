/** Compound commands (POSIX 2.9.4): conditions, loops, `case`, and bash's `[[ ]]` and `(( ))`. */
import type { Case, For, If, While } from 'unbash'
import type { Wait } from '../../processes/program'
import { matchesPattern } from '../expansion/pattern'
import { expandPattern, expandText, expandWords } from '../expansion/words'
import { LoopJump, ShellFailure } from '../interruptions'
import { lineAt, type Place, type Shell } from '../shell'
import { isVariableName } from '../variables'

type Run = Generator<Wait, number, void>

const looked = { tested: true, last: false } as const

export function* runIf(shell: Shell, node: If, place: Place): Run {
  for (const { clause, then } of [node, ...node.elif]) {
    if ((yield* shell.interpreter.statements(shell, clause.commands, looked)) === 0) {
      return yield* shell.interpreter.statements(shell, then.commands, place)
    }
  }
  return node.else === undefined ? 0 : yield* shell.interpreter.statements(shell, node.else.commands, place)
}

export function* runWhile(shell: Shell, node: While, place: Place): Run {
  let status = 0
  return yield* loop(shell, function* () {
    const goesOn = node.kind === 'while'
    while (((yield* shell.interpreter.statements(shell, node.clause.commands, looked)) === 0) === goesOn) {
      const result = yield* turn(shell, node.body, place)
      if (result === 'leave') return 0
      status = result
    }
    return status
  })
}

export function* runFor(shell: Shell, node: For, place: Place): Run {
  shell.line = lineAt(shell.source, node.pos)
  if (!isVariableName(node.name.text)) throw new ShellFailure(badVariable(shell, node.name.text), 2)
  const words = node.wordlist === undefined ? shell.positional : yield* expandWords(shell, node.wordlist)
  return yield* loop(shell, function* () {
    let status = 0
    for (const word of words) {
      shell.variables.set(node.name.text, word)
      const result = yield* turn(shell, node.body, place)
      if (result === 'leave') return 0
      status = result
    }
    return status
  })
}

function badVariable({ dialect }: Shell, name: string): string {
  return dialect.name === 'ash' ? 'syntax error: bad for loop variable' : `\`${name}': not a valid identifier`
}

/** Runs a loop, which `break` and `continue` then know of. */
export function* loop(shell: Shell, run: () => Run): Run {
  shell.loopDepth++
  try {
    return yield* run()
  } finally {
    shell.loopDepth--
  }
}

/** One turn of a loop: its status, or that the loop is over. */
export function* turn(shell: Shell, body: While['body'], { tested }: Place): Generator<Wait, number | 'leave', void> {
  try {
    yield* shell.process.compute()
    return yield* shell.interpreter.statements(shell, body.commands, { tested, last: false })
  } catch (error) {
    if (!(error instanceof LoopJump)) throw error
    if (error.levels > 1) {
      error.levels--
      throw error
    }
    return error.kind === 'break' ? 'leave' : 0
  }
}

export function* runCase(shell: Shell, node: Case, place: Place): Run {
  shell.line = lineAt(shell.source, node.pos)
  if (shell.dialect.name === 'ash' && node.items.some(({ terminator }) => terminator?.includes('&'))) {
    throw new ShellFailure('syntax error: unexpected "&"', 2)
  }
  const subject = yield* expandText(shell, node.word)
  let status = 0
  let fallsThrough = false
  for (const { pattern, body, terminator } of node.items) {
    if (!fallsThrough && !(yield* matchesAny(shell, pattern, subject))) continue
    status = body.commands.length === 0 ? 0 : yield* shell.interpreter.statements(shell, body.commands, place)
    if (terminator !== ';&' && terminator !== ';;&') return status
    fallsThrough = terminator === ';&'
  }
  return status
}

function* matchesAny(shell: Shell, patterns: Case['items'][number]['pattern'], subject: string) {
  for (const pattern of patterns) if (matchesPattern(yield* expandPattern(shell, pattern), subject)) return true
  return false
}
