/**
 * What a goal of the lab is: a situation to start from, and what has to be true in the end. Goals are data; whether a check is met is
 * decided by `src/lab/goals`, from the machine and from what happened, never from the text of a command. In texts, what is typed or named
 * on the machine stands between backticks.
 */
import * as v from 'valibot'
import { goalCheckSchema } from './check-schema'

/** From the first steps on, in teaching order. */
export const goalLevels = ['first-steps', 'files', 'images', 'data', 'sharing', 'troubles'] as const
export type GoalLevel = (typeof goalLevels)[number]

/** Command lines as typed, here-documents included; and answers by the id of their check: an option's index, or a text. */
const attemptEntries = {
  commands: v.array(v.string()),
  answers: v.optional(v.record(v.string(), v.union([v.number(), v.string()]))),
}

export const goalSchema = v.object({
  id: v.string(),
  level: v.picklist(goalLevels),
  title: v.string(),
  /** What to do, in one plain sentence. */
  task: v.string(),
  /** Why that matters, in a sentence. */
  why: v.string(),
  start: v.object({
    /** Files in the host's working directory: name to content. */
    files: v.record(v.string(), v.string()),
    /** Command lines that lead to the situation. */
    commands: v.array(v.string()),
  }),
  checks: v.pipe(v.array(goalCheckSchema), v.minLength(1)),
  /** From a gentle one to almost the answer. */
  hints: v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(4)),
  /** One way that works. */
  solution: v.object(attemptEntries),
  /** A way that almost works: the check that it leaves open, and part of the words that then say what is missing. */
  nearMiss: v.object({ ...attemptEntries, fails: v.string(), words: v.string() }),
  /** How many commands a practised learner needs. */
  par: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Commands and flags that are new with this goal: `docker run`, `docker run --name`, `cat`. */
  teaches: v.array(v.string()),
})
export type Goal = v.InferOutput<typeof goalSchema>

/** What the learner answered, by the id of the check that asks. */
export type GoalAnswers = Readonly<Record<string, number | string>>
