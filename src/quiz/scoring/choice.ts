/** One of several options. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfWhole, unfitOutcome } from './outcome'

export function isChoiceComplete(question: QuestionOf<'choice'>, { option }: AnswerOf<'choice'>): boolean {
  return option < question.options.length
}

export function scoreChoice(question: QuestionOf<'choice'>, { option }: AnswerOf<'choice'>): Outcome {
  const chosen = question.options[option]
  return chosen ? outcomeOfWhole({ ...chosen, right: chosen.correct }) : unfitOutcome
}
