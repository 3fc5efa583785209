/**
 * What a chapter of the tour is: scenes, each with a question first, and a task for the lab at the end. In all texts, what is typed, printed
 * or named on the machine stands between backticks.
 */
import * as v from 'valibot'
import { questionSchema, sceneSchema } from '../scene'

/** What a step's command does on every engine; held by a test, and on a real engine by the transcript of the scene. */
const expectationSchema = v.object({
  /** The exit code where it is not 0. */
  exit: v.optional(v.number()),
  /** Texts that stand in what the command prints. */
  prints: v.optional(v.array(v.string())),
  /** Texts that do not. */
  lacks: v.optional(v.array(v.string())),
})

const chapterStepSchema = v.object({
  /** One command line, as typed. */
  command: v.string(),
  /** What to notice in the output and on the bench, so that the lesson can be followed in words alone. */
  words: v.string(),
  expect: v.optional(expectationSchema),
})

const chapterSceneSchema = v.object({
  ...sceneSchema.entries,
  /** One to three sentences before the question: what is there, and what is about to happen. */
  lead: v.string(),
  question: questionSchema,
  steps: v.array(chapterStepSchema),
  conclusion: v.string(),
})
export type ChapterScene = v.InferOutput<typeof chapterSceneSchema>

/** Where a statement is from that no scene can show. */
const chapterSourceSchema = v.object({
  title: v.string(),
  publisher: v.string(),
  url: v.pipe(v.string(), v.url()),
  /** The heading or passage that was read. */
  section: v.string(),
})

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
  /** Sentences to take along; each was shown by a scene, or is from one of the sources. */
  recap: v.array(v.string()),
  sources: v.optional(v.array(chapterSourceSchema)),
  /** What to do in the lab afterwards. */
  task: v.object({
    /** The goal of the lab, by its id. */
    goal: v.string(),
    /** How much of its solution is shown beforehand: all lines but the last, the lines with gaps, hints on request, or nothing. */
    help: v.picklist(['worked', 'gaps', 'hints', 'none']),
  }),
})
export type Chapter = v.InferOutput<typeof chapterSchema>
