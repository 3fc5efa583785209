/** Asks for the output of a command, to be typed. */
import type { AnswerCase, Ask } from '../case'
import { lastPrinted } from '../read'
import { retold } from '../story'
import { wrongAnswers } from '../wrong-answers'

/** A question for what the last revealing command prints; what those expect who believe something is foreseen. */
export const askOutput: Ask<AnswerCase> = async (drawn, play) => {
  const truth = await play(retold(drawn))
  const command = drawn.reveal.at(-1)
  const output = lastPrinted(truth)
  const wrong = (await wrongAnswers(drawn, truth, lastPrinted, play)).filter(({ text }) => text !== '')
  if (command === undefined || output === '' || !wrong.some(({ belief }) => belief)) return undefined
  const mistakes = wrong.map(({ text, ...remark }) => ({ output: text, ...remark }))
  return { type: 'output', command, accepted: [output], feedback: drawn.right, mistakes }
}
