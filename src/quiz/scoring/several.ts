/** Several of several options: each is judged by itself, and all have to be judged rightly. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts } from './outcome'

/** At least one option is right, so nothing chosen is no answer yet. */
export function isSeveralComplete(_: QuestionOf<'several'>, { options }: AnswerOf<'several'>): boolean {
  return options.length > 0
}

export function scoreSeveral(question: QuestionOf<'several'>, answer: AnswerOf<'several'>): Outcome {
  const outcome = outcomeOfParts(
    question.options.map(({ text, correct, feedback, belief }, option) => ({
      right: answer.options.includes(option) === correct,
      feedback,
      about: text,
      belief,
    })),
  )
  if (!outcome.right) return outcome
  // Of a right answer, what was chosen is talked about; what was left out explains itself on request.
  const chosen = question.options.filter(({ correct }) => correct)
  return { ...outcome, remarks: chosen.map(({ text, feedback }) => ({ right: true, text: feedback, about: text })) }
}
