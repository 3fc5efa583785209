/** What is said of a false belief. The questions that detect it are those with an option that names it; the errors that reveal it, the refusals that do. */
import * as v from 'valibot'
import type { ClaimId } from '../claims/summaries'

const sentence = v.pipe(v.string(), v.regex(/^[\p{Lu}`].*[.?]$/su))

export const misconceptionSchema = v.object({
  /** The belief, in the words of somebody who holds it. What is typed stands between backticks, here and below. */
  belief: sentence,
  /** That it is not so, in one sentence. */
  denial: sentence,
  /** What is so instead, and why: two or three sentences. */
  explanation: sentence,
  /** The scene that shows it: the id of a claim whose proof does, or of a scene of the tour. */
  proof: v.string(),
  /** The claim that it is about, by id. */
  claim: v.string(),
  /** Why no error of the lab reveals it; absent where one does. */
  noError: v.optional(sentence),
})

/** A false belief, and what is said of it. */
export type Misconception = Readonly<v.InferOutput<typeof misconceptionSchema>> & { readonly claim: ClaimId }
