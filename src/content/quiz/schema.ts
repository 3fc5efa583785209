/** Questions that are answered on the bench: a scenario, and a file that a container reads. The engine computes the key. */
import * as v from 'valibot'

export const benchQuestionSchema = v.object({
  id: v.string(),
  /** The claim that explains the answer. */
  claim: v.string(),
  /** Files in the host's working directory: name to content. */
  files: v.optional(v.record(v.string(), v.string())),
  /** Command lines that lead to the situation asked about. */
  commands: v.array(v.string()),
  /** Name of the container that reads. */
  container: v.string(),
  /** Absolute path that it reads. */
  path: v.string(),
})
export type BenchQuestion = v.InferOutput<typeof benchQuestionSchema>
