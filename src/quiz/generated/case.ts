/** What a template draws: a small story, and what people who believe something would answer. */
import type { MisconceptionId } from '../../content/misconceptions/ids'
import type { QuizQuestion } from '../../content/quiz/question'
import type { Draws } from './draws'
import type { Play, Played } from './play'
import type { Story } from './story'

/**
 * Somebody who answers wrongly, and how. Either by a world in which the belief holds, that is, by other files or commands, which are
 * played just as the true ones are; or by a reckoning with what is seen in the true one.
 */
type Believer = { readonly belief?: MisconceptionId; readonly feedback: string } & (
  | { readonly world: Partial<Story> }
  | { readonly reckons: (truth: Played) => string }
)

/** A drawn story with its words. */
export type Case = Story & {
  readonly stem: string
  readonly hint?: string
  /** Said of the right answer. */
  readonly right: string
  /** In the order in which their answers are preferred. */
  readonly believers: readonly Believer[]
}

type FromStory = 'id' | 'claim' | 'stem' | 'hint' | 'situation'
type Without<Question, Keys extends PropertyKey> = Question extends unknown ? Omit<Question, Keys> : never

/** What makes a question of a case: its kind, with the key and the wrong options. */
export type Asked = Without<QuizQuestion, FromStory>

/** Makes a question of a case; undefined when the case is no good question, because too many answers fall together. */
export type Ask<Drawn extends Case> = (drawn: Drawn, play: Play, draws: Draws) => Promise<Asked | undefined>

/** The parts of a question that depend on the draws; undefined when it takes another draw. */
export type Template = (
  draws: Draws,
  play: Play,
) => Promise<{ readonly drawn: Case; readonly asked: Asked } | undefined>

/** A template: what it draws, which depends on nothing but the draws, and how it asks about what was drawn. */
export function template<Drawn extends Case>(draw: (draws: Draws) => Drawn, ask: Ask<Drawn>): Template {
  return async (draws, play) => {
    const drawn = draw(draws)
    const asked = await ask(drawn, play, draws)
    return asked && { drawn, asked }
  }
}
