/** What a template draws: a small story with its words, and what people who believe something would answer. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { QuizQuestion } from '../../content/quiz/question'
import type { Draws } from './draws'
import type { Play, Played } from './play'
import type { Story } from './story'

/** A drawn story, and what is asked about it. */
export type Case = Story & { readonly stem: string; readonly hint: string }

/** Other files or commands, in place of the true ones. */
type World = { readonly world: Partial<Story> }

/**
 * Somebody who answers wrongly, and how. Either by a world in which the belief holds, that is, by other files or commands, which are
 * played just as the true ones are; or by a reckoning with what is seen in the true one.
 */
export type Answerer = { readonly belief?: MisconceptionId; readonly feedback: string } & (
  | World
  | { readonly reckons: (truth: Played) => string }
)

/** A case with one answer. */
export type AnswerCase = Case & {
  /** Said of the right answer. */
  readonly right: string
  /** In the order in which their answers are preferred. */
  readonly answerers: readonly Answerer[]
}

/** Somebody who judges things as they would be in another world. */
type Believer = World & { readonly belief: MisconceptionId }

/** A case with several things to judge, one by one. */
export type JudgedCase = Case & {
  /** Each with what happened to it, which is said of a right and of a wrong answer. */
  readonly items: readonly { readonly text: string; readonly feedback: string }[]
  readonly believers: readonly Believer[]
}

type Without<Question, Keys extends PropertyKey> = Question extends unknown ? Omit<Question, Keys> : never

/** What makes a question of a case: its kind, with the key and the wrong options. */
type Asked = Without<QuizQuestion, 'id' | 'claim' | 'stem' | 'hint' | 'situation'>

/** Makes a question of a case; undefined when the case is no good question, because too many answers fall together. */
export type Ask<Drawn extends Case> = (drawn: Drawn, play: Play, draws: Draws) => Promise<Asked | undefined>

/** A drawn case and what is asked; undefined when it takes another draw. */
export type Template = (
  draws: Draws,
  play: Play,
) => Promise<{ readonly drawn: Case; readonly asked: Asked } | undefined>

/** A template: how it asks, and what it draws, which depends on nothing but the draws. */
export function template<Drawn extends Case>(ask: Ask<Drawn>, draw: (draws: Draws) => Drawn): Template {
  return async (draws, play) => {
    const drawn = draw(draws)
    const asked = await ask(drawn, play, draws)
    return asked && { drawn, asked }
  }
}
