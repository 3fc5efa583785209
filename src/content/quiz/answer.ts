/** What a learner answers, for each kind of question. Answers are kept on the device, so each is plain data. */
import * as v from 'valibot'

const place = v.pipe(v.number(), v.integer(), v.minValue(0))

export const answerSchema = v.variant('type', [
  /** The option chosen, by its place in the content. */
  v.object({ type: v.literal('choice'), option: place }),
  v.object({ type: v.literal('several'), options: v.array(place) }),
  /** The entries' places in the content, in the order in which the learner put them. */
  v.object({ type: v.literal('order'), order: v.array(place) }),
  v.object({ type: v.literal('output'), text: v.string() }),
  /** The command typed, and what it left: the output of the question's `leaves` after it, which the engine gave. */
  v.object({ type: v.literal('command'), text: v.string(), left: v.string() }),
  /** The chosen target of each pair, in the order of the content. */
  v.object({ type: v.literal('match'), targets: v.array(place) }),
  v.object({ type: v.literal('faulty-line'), line: place }),
  v.object({ type: v.literal('true-false'), truth: v.boolean(), reason: place }),
  /** What was picked on the bench, by the names that the bench gives. */
  v.object({ type: v.literal('bench'), picked: v.array(v.string()) }),
])
export type Answer = v.InferOutput<typeof answerSchema>
export type AnswerOf<Type extends Answer['type']> = Extract<Answer, { readonly type: Type }>

/** How sure a learner says to be, before the answer is judged. */
export const surenesses = ['guess', 'fairly', 'certain'] as const
export const surenessSchema = v.picklist(surenesses)
export type Sureness = (typeof surenesses)[number]
