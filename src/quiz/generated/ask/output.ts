/** Asks for the output of a command, to be typed. */
import type { Ask, Case } from '../case'
import { lastPrinted } from '../read'
import { wrongAnswers } from '../wrong-answers'

/** A question for what the last revealing command prints; what those expect who believe something is foreseen. */
export const askOutput: Ask<Case> = async (drawn, play) => {
  const truth = await play(drawn)
  const command = drawn.reveal.at(-1)
  const output = lastPrinted(truth)
  const wrong = await wrongAnswers(drawn, truth, lastPrinted, play)
  if (command === undefined || output === '' || !wrong.some(({ belief }) => belief)) return undefined
  const mistakes = wrong.filter(({ text }) => text !== '').map(({ text, ...remark }) => ({ output: text, ...remark }))
  return { type: 'output', command, accepted: [output], feedback: drawn.right, mistakes }
}
