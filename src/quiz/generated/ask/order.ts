/** Asks to put things in order. */
import type { Ask, JudgedCase } from '../case'
import { type Judge, judgements } from '../judgements'
import { asCode } from '../read'

/** A question for the order of a measure, least first; nothing is as great as another, and a believer has another order. */
export function askOrder(measure: Judge<number>, right: string): Ask<JudgedCase> {
  return async (drawn, play) => {
    const judged = [...(await judgements(drawn, measure, play))].sort((one, other) => one.verdict - other.verdict)
    const measures = new Set(judged.map(({ verdict }) => verdict))
    const belief = judged.find((entry) => entry.belief)?.belief
    if (measures.size < judged.length || belief === undefined) return undefined
    const entries = judged.map(({ text, feedback }) => ({ text: asCode(text), why: feedback }))
    return { type: 'order', entries, feedback: right, belief }
  }
}
