/** What a claim is: one row of the comparison table, with its verdicts, reasons, sources, proof and questions. */
import * as v from 'valibot'
import { choiceQuestionSchema } from '../quiz/question'
import { sceneSchema } from '../scene'
import { topics, verdicts } from './vocabulary'

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

/** A question of the claim. Its type, its id and its claim follow from where it stands. */
const claimQuestionSchema = v.omit(choiceQuestionSchema, ['type', 'id', 'claim'])

/** All the rest of a claim. */
export const claimDetailSchema = v.object({
  /** Why the verdicts are what they are: first what is right, then what is off. */
  why: bothSidesSchema,
  /** One sentence each that is true as it stands. */
  better: bothSidesSchema,
  /** The belief that the claim often leaves behind. */
  misconception: v.string(),
  proof: v.required(v.omit(sceneSchema, ['id', 'title', 'claim']), ['question', 'conclusion']),
  quiz: v.array(claimQuestionSchema),
  sources: v.array(sourceSchema),
  /** What differs between releases, image stores or platforms. */
  versions: v.array(v.string()),
})
export type ClaimDetail = v.InferOutput<typeof claimDetailSchema>
