/** Putting into order: every entry has its place. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import type { Outcome } from './outcome'

export function isOrderComplete({ entries }: QuestionOf<'order'>, { order }: AnswerOf<'order'>): boolean {
  return order.length === entries.length && entries.every((_, entry) => order.includes(entry))
}

/** The content lists the entries as they should stand. Of a wrong order, the entries that stand elsewhere say why not there. */
export function scoreOrder(question: QuestionOf<'order'>, { order }: AnswerOf<'order'>): Outcome {
  const { entries, feedback, belief } = question
  const astray = entries.filter((_, entry) => order[entry] !== entry)
  const right = astray.length === 0
  return {
    right,
    share: (entries.length - astray.length) / entries.length,
    beliefs: right || belief === undefined ? [] : [belief],
    remarks: [{ right, text: feedback }, ...astray.map(({ text, why }) => ({ right: false, text: why, about: text }))],
  }
}
