/** A question with options: met by the right one, and every other option explains itself. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Judge } from '../situation'

export const choice: Judge<'choice'> = ({ id, question }, { answers }) => {
  const answer = answers[id]
  const chosen = typeof answer === 'number' ? question.options[answer] : undefined
  if (chosen === undefined) return text.notAnswered
  return chosen.correct ? undefined : chosen.feedback
}
