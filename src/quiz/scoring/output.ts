/** Typing what a command prints. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts, outcomeOfWhole } from './outcome'
import { withoutOuterSpace } from './typed-text'

export function isOutputComplete(_: QuestionOf<'output'>, { text }: AnswerOf<'output'>): boolean {
  return text.trim() !== ''
}

/** A foreseen mistake is talked about first, then the answer is explained. */
export function scoreOutput(question: QuestionOf<'output'>, { text }: AnswerOf<'output'>): Outcome {
  const typed = withoutOuterSpace(text)
  const right = question.accepted.some((accepted) => withoutOuterSpace(accepted) === typed)
  const whole = { right, feedback: question.feedback, belief: question.belief }
  const mistake = right ? undefined : question.mistakes.find(({ output }) => withoutOuterSpace(output) === typed)
  if (!mistake) return outcomeOfWhole(whole)
  const { remarks, beliefs } = outcomeOfParts([
    { ...mistake, right: false },
    { ...whole, belief: undefined },
  ])
  return { right: false, share: 0, beliefs, remarks }
}
