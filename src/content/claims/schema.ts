/** What a claim is: one row of the comparison table, with its verdicts, reasons, sources, proof and questions. */
import * as v from 'valibot'
import { questionSchema, sceneSchema } from '../scene'

/** What a claim is about, in the order in which the filters list them. */
export const topics = [
  'identity',
  'creation',
  'filesystem',
  'lifecycle',
  'access',
  'resources',
  'distribution',
] as const
export type Topic = (typeof topics)[number]

/** How far a statement holds, from true to false. */
export const verdicts = ['accurate', 'simplified', 'misleading', 'wrong'] as const
export type Verdict = (typeof verdicts)[number]

/** What kind of thinking a question asks for. */
const questionKinds = ['recall', 'predict-output', 'misconception', 'transfer'] as const

/** The two things that every row compares. */
export const sides = ['image', 'container'] as const
export type Side = (typeof sides)[number]

const sideSchema = v.object({ statement: v.string(), verdict: v.picklist(verdicts) })

/** What the table shows of a claim before it is opened. */
export const claimSummarySchema = v.object({
  id: v.string(),
  aspect: v.string(),
  topic: v.picklist(topics),
  image: sideSchema,
  container: sideSchema,
  /** True for rows that the original text lacks. */
  added: v.boolean(),
})
export type ClaimSummary = v.InferOutput<typeof claimSummarySchema>

const bothSidesSchema = v.object({ image: v.string(), container: v.string() })

const sourceSchema = v.object({
  title: v.string(),
  publisher: v.string(),
  url: v.pipe(v.string(), v.url()),
  /** The heading or passage that was read. */
  section: v.string(),
  /** Which side and statement it supports. */
  supports: v.string(),
})
export type Source = v.InferOutput<typeof sourceSchema>

const quizQuestionSchema = v.object({ ...questionSchema.entries, kind: v.picklist(questionKinds) })
export type QuizQuestion = v.InferOutput<typeof quizQuestionSchema>

/** All the rest of a claim. */
export const claimDetailSchema = v.object({
  /** Why the verdicts are what they are: first what is right, then what is off. */
  why: bothSidesSchema,
  /** One sentence each that is true as it stands. */
  better: bothSidesSchema,
  /** The belief that the claim often leaves behind. */
  misconception: v.string(),
  proof: v.required(v.omit(sceneSchema, ['id', 'title', 'claim']), ['question', 'conclusion']),
  quiz: v.array(quizQuestionSchema),
  sources: v.array(sourceSchema),
  /** What differs between releases, image stores or platforms. */
  versions: v.array(v.string()),
})
export type ClaimDetail = v.InferOutput<typeof claimDetailSchema>
