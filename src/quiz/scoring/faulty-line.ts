/** Finding the line of a Dockerfile that is at fault. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfWhole, unfitOutcome } from './outcome'

export function isFaultyLineComplete({ lines }: QuestionOf<'faulty-line'>, { line }: AnswerOf<'faulty-line'>): boolean {
  return line < lines.length
}

export function scoreFaultyLine({ lines }: QuestionOf<'faulty-line'>, { line }: AnswerOf<'faulty-line'>): Outcome {
  const picked = lines[line]
  return picked ? outcomeOfWhole({ ...picked, right: picked.faulty }) : unfitOutcome
}
