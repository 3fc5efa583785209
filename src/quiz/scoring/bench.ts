/** Picking on the bench. What is right was computed by the engine. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf } from '../../content/quiz/question'
import { type Outcome, outcomeOfParts, outcomeOfWhole, unfitOutcome } from './outcome'

/** Something that can be picked. */
export type BenchOption = {
  /** As the bench names it. */
  readonly name: string
  /** As a sentence calls it. */
  readonly title: string
  readonly right: boolean
  /** Why it is right or is not. */
  readonly feedback: string
  /** What picking it, or leaving it out, wrongly points to. */
  readonly belief?: MisconceptionId | undefined
}

/** All that can be picked for a question, and what of it is right. */
export type BenchKey = { readonly type: 'bench'; readonly options: readonly BenchOption[] }

/** True where one thing is to be picked, and not everything that fits. */
export function picksOne({ asks }: QuestionOf<'bench'>): boolean {
  return asks !== 'disappears'
}

export function isBenchComplete(_: QuestionOf<'bench'>, { picked }: AnswerOf<'bench'>): boolean {
  return picked.length > 0
}

export function scoreBench(question: QuestionOf<'bench'>, { picked }: AnswerOf<'bench'>, key: BenchKey): Outcome {
  if (picksOne(question)) {
    const one = key.options.find(({ name }) => name === picked[0])
    return one ? outcomeOfWhole(one) : unfitOutcome
  }
  // Whoever picks what goes says of all the rest that it stays: both are judged.
  const judged = key.options
    .filter(({ name, right }) => right || picked.includes(name))
    .map((option) => ({ ...option, right: option.right && picked.includes(option.name), about: option.title }))
  return outcomeOfParts(judged)
}
