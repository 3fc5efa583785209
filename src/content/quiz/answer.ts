/**
 * What a learner answers, for each kind of question: complete, or as far as it has come. Answers are kept on the device, so each is
 * plain data. Whether one is complete is said by a function for each kind in `src/quiz/scoring`.
 */
import * as v from 'valibot'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))

export const answerSchema = v.variant('type', [
  /** The option chosen, by its place in the content. */
  v.object({ type: v.literal('choice'), option: place }),
  v.object({ type: v.literal('several'), options: v.array(place) }),
  /** The entries' places in the content, in the order in which the learner put them. */
  v.object({ type: v.literal('order'), order: v.array(place) }),
  v.object({ type: v.literal('output'), text: v.string() }),
  v.object({
    type: v.literal('command'),
    text: v.string(),
    /** Once it was run: what it printed, and what it left, which is the output of the question's `leaves` after it. */
    ran: v.optional(v.object({ printed: v.string(), left: v.string() })),
  }),
  /** The chosen target of each pair, in the order of the content; null while a pair has none. */
  v.object({ type: v.literal('match'), targets: v.array(v.nullable(place)) }),
  v.object({ type: v.literal('faulty-line'), line: place }),
  v.object({ type: v.literal('true-false'), truth: v.optional(v.boolean()), reason: v.optional(place) }),
  /** What was picked on the bench, by the names that the bench gives: a layer's chain ID, a path, or a part such as `volume:data`. */
  v.object({ type: v.literal('bench'), picked: v.array(v.string()) }),
])
export type Answer = v.InferOutput<typeof answerSchema>
/** The answer to one kind of question. */
export type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>

/** How sure a learner says to be, before the answer is judged. */
export const surenesses = ['guess', 'fairly', 'certain'] as const
export const surenessSchema = v.picklist(surenesses)
export type Sureness = (typeof surenesses)[number]
