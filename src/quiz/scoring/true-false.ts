/** True or false, and why: both have to be right. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts } from './outcome'

export function isTrueFalseComplete(
  { reasons }: QuestionOf<'true-false'>,
  { truth, reason }: AnswerOf<'true-false'>,
): boolean {
  return truth !== undefined && reason !== undefined && reason < reasons.length
}

export function scoreTrueFalse(question: QuestionOf<'true-false'>, { truth, reason }: AnswerOf<'true-false'>): Outcome {
  const { feedback, belief } = question
  const given = reason === undefined ? undefined : question.reasons[reason]
  const verdict = { right: truth === question.truth, feedback, belief }
  const because = { right: given?.correct ?? false, feedback: given?.feedback ?? '', belief: given?.belief }
  const outcome = outcomeOfParts([verdict, because])
  // The words of the verdict are said of a wrong one: of a right one, the reason is what is talked about.
  return {
    ...outcome,
    remarks: outcome.remarks.filter(({ text }) => text !== '' && (!outcome.right || text !== feedback)),
  }
}
