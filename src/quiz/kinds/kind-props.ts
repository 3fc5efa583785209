/** What the view of every kind of question is given. The answer comes in and goes out: no view keeps one. */
import type { AnswerOf } from '../../content/quiz/answer'
import type { QuestionOf, QuestionType } from '../../content/quiz/question'

export type KindProps<Type extends QuestionType> = {
  readonly question: QuestionOf<Type>
  /** As far as it has come; undefined before anything was chosen or typed. */
  readonly answer: AnswerOf<Type> | undefined
  readonly onAnswer: (answer: AnswerOf<Type>) => void
  /** True once the answer was judged: what was right is marked, and nothing can be changed. */
  readonly judged: boolean
  /** True when what was not chosen is to be explained, too. */
  readonly explained: boolean
  /** Decides the order in which things are shown. */
  readonly seed: number
  /** The id of the element that asks the question. */
  readonly labelId: string
}
