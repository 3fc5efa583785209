/** What a claim is: one row of the comparison table, with its verdicts, reasons, sources, proof and questions. */
import * as v from 'valibot'
import { questionSchema, sceneSchema } from '../scene'
import { topics, verdicts } from './vocabulary'

/** What kind of thinking a question asks for. */
const questionKinds = ['recall', 'predict-output', 'misconception', 'transfer'] as const

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
