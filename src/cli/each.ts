/** Commands that take several objects go on when one of them is refused. */
import { emit } from '../engine/session'
import type { CommandContext } from './command'
import { refusalText } from './refusal'

/**
 * Does something with each reference and prints what `action` returns; refusals come at the end, one a line.
 * @returns the exit code
 */
export function forEachReference(
  context: CommandContext,
  references: readonly string[],
  action: (reference: string) => string,
): number {
  const refusals: string[] = []
  for (const reference of references) {
    try {
      const printed = action(reference)
      if (printed !== '') context.out(`${printed}\n`)
    } catch (error) {
      refusals.push(refusalText(error))
    }
  }
  return reportRefusals(context, refusals)
}

/** Prints what was refused of a command that went on all the same. Returns the exit code. */
export function reportRefusals(context: CommandContext, refusals: readonly string[]): number {
  for (const message of refusals) {
    context.error(`${message}\n`)
    emit(context.session, { type: 'request.refused', message })
  }
  return refusals.length === 0 ? 0 : 1
}
