/** What a chapter of the tour is: scenes, each with a question first, and a task for the lab at the end. */
import * as v from 'valibot'
import { questionSchema, sceneSchema } from '../scene'

const chapterSceneSchema = v.object({
  ...sceneSchema.entries,
  /** One or two sentences before the question: what is there, and what is about to happen. */
  lead: v.string(),
  question: questionSchema,
  conclusion: v.string(),
})
export type ChapterScene = v.InferOutput<typeof chapterSceneSchema>

export const chapterSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** What the learner will be able to say or do afterwards, in a sentence. */
  aim: v.string(),
  /** About how long it takes. */
  minutes: v.number(),
  /** The claims that it is about, by id. */
  claims: v.array(v.string()),
  scenes: v.array(chapterSceneSchema),
  /** Sentences to take along; each was shown by a scene. */
  recap: v.array(v.string()),
  /** What to do in the lab afterwards. */
  task: v.object({
    /** The goal of the lab, by its id. */
    goal: v.string(),
    /** How much of its solution is shown beforehand: all lines but the last, the lines with gaps, hints on request, or nothing. */
    help: v.picklist(['worked', 'gaps', 'hints', 'none']),
  }),
})
export type Chapter = v.InferOutput<typeof chapterSchema>
