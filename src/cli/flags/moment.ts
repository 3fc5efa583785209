/** Flags such as `--since` that name a moment. */
import { MomentError, readMoment } from '../../engine/moments'
import { CommandError, type FlagValues } from '../command'

/**
 * Milliseconds since the Unix epoch; undefined when the flag is not given.
 * @param now the same, from which durations are counted back
 * @param complaint the words before what is wrong with a text
 * @throws {CommandError} for a text that is no moment
 */
export function readMomentFlag(flags: FlagValues, name: string, now: number, complaint = ''): number | undefined {
  const text = flags.string(name)
  if (text === '') return undefined
  try {
    return readMoment(text, now)
  } catch (error) {
    if (error instanceof MomentError) throw new CommandError(complaint + error.message)
    throw error
  }
}
