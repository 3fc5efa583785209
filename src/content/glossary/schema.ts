/** What a term of the glossary is. */
import * as v from 'valibot'
import { sceneSchema } from '../scene'

const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

/** The page that says so: always that of whoever makes or specifies the thing. */
const termSourceSchema = v.object({
  title: v.string(),
  /** The heading under which it stands. */
  section: v.string(),
  url: v.pipe(v.string(), v.url()),
})
export type TermSource = v.InferOutput<typeof termSourceSchema>

/** A few commands that show the term on a fresh machine. */
const pictureSchema = v.object({
  files: sceneSchema.entries.files,
  steps: sceneSchema.entries.steps,
  /** What to see in the end. */
  conclusion: v.string(),
})

export const termSchema = v.object({
  id: identifier,
  /** As a heading. */
  term: v.string(),
  /** What stands for it in prose, the term itself included where it is not an everyday word: plurals, synonyms, other spellings. */
  forms: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What it means, in one plain sentence; what is typed stands between backticks. */
  sentence: v.string(),
  source: termSourceSchema,
  /** Ids of terms that are understood together with it. */
  related: v.array(identifier),
  /** The claim of the table that is about it. */
  claim: v.optional(v.string()),
  picture: v.optional(pictureSchema),
})
export type GlossaryTerm = v.InferOutput<typeof termSchema>
