/** Asks which line of a Dockerfile is at fault. */
import type { Ask, JudgedCase } from '../case'
import { judgements } from '../judgements'
import type { Read } from '../wrong-answers'

/** A question in which exactly one line is at fault: the one that `read` finds. */
export function askFaultyLine(read: Read): Ask<JudgedCase> {
  return async (drawn, play) => {
    const judged = await judgements(drawn, (played, line) => read(played) === line, play)
    if (judged.filter(({ verdict }) => verdict).length !== 1 || !judged.some(({ belief }) => belief)) return undefined
    // Who believes something picks another line; leaving out the right one says nothing by itself.
    const lines = judged.map(({ text, verdict, feedback, belief }) => ({
      text,
      faulty: verdict,
      feedback,
      ...(belief && !verdict && { belief }),
    }))
    return { type: 'faulty-line', lines }
  }
}
