/** Asks which of several things are so. */
import type { Ask, JudgedCase } from '../case'
import { type Judge, judgements } from '../judgements'
import { asCode } from '../read'

/** A question in which something is right, something is wrong, and somebody who believes something judges otherwise. */
export function askSeveral(judge: Judge<boolean>): Ask<JudgedCase> {
  return async (drawn, play, draws) => {
    const judged = await judgements(drawn, judge, play)
    const verdicts = new Set(judged.map(({ verdict }) => verdict))
    if (verdicts.size < 2 || !judged.some(({ belief }) => belief)) return undefined
    const options = draws
      .mix(judged)
      .map(({ text, verdict, ...remark }) => ({ text: asCode(text), correct: verdict, ...remark }))
    return { type: 'several', options }
  }
}
