/** What those who believe something answer, computed. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { Case } from './case'
import type { Play, Played } from './play'

export type WrongAnswer = { readonly text: string; readonly feedback: string; readonly belief?: MisconceptionId }

/** Reads the answer off what was played. */
export type Read = (played: Played) => string

/** The wrong answers to a case, each once: whoever answers as the truth is, or as another one before, is left out. */
export async function wrongAnswers(
  drawn: Case,
  truth: Played,
  read: Read,
  play: Play,
): Promise<readonly WrongAnswer[]> {
  const { files, commands, reveal } = drawn
  const found = new Map<string, WrongAnswer>()
  for (const believer of drawn.believers) {
    const text =
      'world' in believer ? read(await play({ files, commands, reveal, ...believer.world })) : believer.reckons(truth)
    const { feedback, belief } = believer
    if (text === read(truth) || found.has(text)) continue
    found.set(text, belief ? { text, feedback, belief } : { text, feedback })
  }
  return [...found.values()]
}
