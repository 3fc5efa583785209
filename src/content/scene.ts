/** The one format for a proof, a tour chapter, a projector's slides and an embed's content. */
import * as v from 'valibot'
import { misconceptionIds } from './misconceptions/ids'

export const choiceSchema = v.object({
  text: v.string(),
  correct: v.boolean(),
  /** Said when this option was chosen. */
  feedback: v.string(),
  /** The false belief that a wrong option points to. */
  belief: v.optional(v.picklist(misconceptionIds)),
})

/** A question that is asked before the commands run; exactly one choice is correct. */
export const questionSchema = v.object({
  stem: v.string(),
  options: v.array(choiceSchema),
})
export type Question = v.InferOutput<typeof questionSchema>

export const sceneSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** The claim that this scene proves. */
  claim: v.optional(v.string()),
  /** The claim that the answer to its question tells something of, where it proves none. */
  about: v.optional(v.string()),
  /** Files written into the working directory of the host before the first step: name to content. */
  files: v.optional(v.record(v.string(), v.string())),
  question: v.optional(questionSchema),
  steps: v.array(
    v.object({
      /** One command line, as typed. */
      command: v.string(),
      /** What to notice, in a sentence. */
      words: v.optional(v.string()),
    }),
  ),
  /** What the scene showed. */
  conclusion: v.optional(v.string()),
})
export type Scene = v.InferOutput<typeof sceneSchema>
