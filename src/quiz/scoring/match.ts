/** Saying of each statement what it belongs to. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts } from './outcome'

export function isMatchComplete({ pairs }: QuestionOf<'match'>, { targets }: AnswerOf<'match'>): boolean {
  return pairs.every((_, pair) => typeof targets[pair] === 'number')
}

export function scoreMatch({ pairs }: QuestionOf<'match'>, { targets }: AnswerOf<'match'>): Outcome {
  return outcomeOfParts(
    pairs.map(({ text, target, feedback, belief }, pair) => ({
      right: targets[pair] === target,
      feedback,
      about: text,
      belief,
    })),
  )
}
