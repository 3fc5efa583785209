/** Asks for one of several: the truth beside what those answer who believe something. */
import type { AnswerCase, Ask } from '../case'
import { lastOutcome } from '../read'
import { retold } from '../story'
import { type Read, wrongAnswers } from '../wrong-answers'

const mostWrong = 3

/** A question with one right option and two or three wrong ones, at least one of which shows a false belief. */
export function askChoice(read: Read = lastOutcome): Ask<AnswerCase> {
  return async (drawn, play, draws) => {
    const truth = await play(retold(drawn))
    const wrong = (await wrongAnswers(drawn, truth, read, play)).slice(0, mostWrong)
    if (wrong.length < 2 || !wrong.some(({ belief }) => belief)) return undefined
    const right = { text: read(truth), feedback: drawn.right, correct: true }
    const options = draws.mix([right, ...wrong.map((answer) => ({ ...answer, correct: false }))])
    return { type: 'choice', thinking: 'predict-output', options: [...options] }
  }
}
