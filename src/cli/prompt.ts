/** The question before something is removed. */
import type { Wait } from '../engine/processes/program'
import type { CommandContext } from './command'

/**
 * Asks and reads a line from standard input; only `y` (or `Y`) at the start of the first line is a yes.
 * Without an answer, or with Ctrl+C, the command ends quietly.
 * @param question for example "WARNING! This will remove all stopped containers.\nAre you sure you want to continue?"
 */
export function* confirm({ out, process }: CommandContext, question: string): Generator<Wait, boolean, void> {
  out(`${question} [y/N] `)
  process.setSignalAction('INT', 'note')
  yield* process.poll(0)
  if (process.takeSignals().length > 0) return false
  const answer = new TextDecoder().decode(yield* process.read(0, 'line'))
  return answer.trim().toLowerCase() === 'y'
}
