/** The question before something is removed. */
import type { CommandContext } from './command'

/**
 * Asks and reads the answer from standard input; only `y` (or `Y`) at the start of the first line is a yes.
 * Without an answer the command ends quietly.
 * @param question for example "WARNING! This will remove all stopped containers.\nAre you sure you want to continue?"
 */
export function confirm(context: CommandContext, question: string): boolean {
  context.out(`${question} [y/N] `)
  const answer = new TextDecoder().decode(context.standardInput()).split('\n')[0] ?? ''
  return answer.trim().toLowerCase() === 'y'
}
