/** Typing a command: what it leaves on the machine decides, so that every way counts. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts, outcomeOfWhole, unfitOutcome } from './outcome'
import { withSingleSpaces } from './typed-text'

/** What the question's solution leaves: the output of its `leaves`. */
export type CommandKey = { readonly type: 'command'; readonly left: string }

export function isCommandComplete(_: QuestionOf<'command'>, { text }: AnswerOf<'command'>): boolean {
  return text.trim() !== ''
}

/** A foreseen mistake is talked about first, then the answer is explained. An answer that was not run is not right. */
export function scoreCommand(
  question: QuestionOf<'command'>,
  { text, ran }: AnswerOf<'command'>,
  { left }: CommandKey,
): Outcome {
  if (!ran) return unfitOutcome
  const right = ran.left === left
  const whole = { right, feedback: question.feedback, belief: question.belief }
  const typed = withSingleSpaces(text)
  const mistake = right ? undefined : question.mistakes.find(({ command }) => withSingleSpaces(command) === typed)
  if (!mistake) return outcomeOfWhole(whole)
  const { remarks, beliefs } = outcomeOfParts([
    { ...mistake, right: false },
    { ...whole, belief: undefined },
  ])
  return { right: false, share: 0, beliefs, remarks }
}
