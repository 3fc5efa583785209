/** What those who believe something answer, computed. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { AnswerCase } from './case'
import type { Play, Played } from './play'
import { retold } from './story'

type WrongAnswer = { readonly text: string; readonly feedback: string; readonly belief?: MisconceptionId }

/** Reads the answer off what was played. */
export type Read = (played: Played) => string

/** The wrong answers to a case, each once: whoever answers as the truth is, or as another one before, is left out. */
export async function wrongAnswers(
  drawn: AnswerCase,
  truth: Played,
  read: Read,
  play: Play,
): Promise<readonly WrongAnswer[]> {
  const found = new Map<string, WrongAnswer>()
  for (const answerer of drawn.answerers) {
    const text = 'world' in answerer ? read(await play(retold(drawn, answerer.world))) : answerer.reckons(truth)
    const { feedback, belief } = answerer
    if (text === read(truth) || found.has(text)) continue
    found.set(text, belief ? { text, feedback, belief } : { text, feedback })
  }
  return [...found.values()]
}
