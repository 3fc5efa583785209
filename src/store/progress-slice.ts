/** What the learner has done so far: proofs watched, and every answer with its time. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import { type Sureness, surenessSchema } from '../content/quiz/answer'
import type { StoredValue } from './persistence'

const attemptSchema = v.object({
  /** The question that was answered, by its id; of a generated one, the id of its template. */
  question: v.string(),
  /** The claim that it is about, by id; absent where that is the first part of the question's id. */
  claim: v.optional(v.string()),
  /** When, in milliseconds since 1970; 0 when that is not known. */
  at: v.pipe(v.number(), v.finite(), v.minValue(0)),
  right: v.boolean(),
  /** How sure the learner was, where they said so. */
  sure: v.optional(surenessSchema),
  /** The false beliefs that the answer pointed to, by id. */
  beliefs: v.optional(v.array(v.string())),
})
/** One answer to one question. */
export type Attempt = Readonly<v.InferOutput<typeof attemptSchema>>

const progressSchema = v.object({
  /** Claims whose proof was played to its end. */
  proved: v.array(v.string()),
  /** Answers, the oldest first. */
  attempts: v.array(attemptSchema),
})
export type Progress = v.InferOutput<typeof progressSchema>

/** The first version counted answers and knew no times. */
const firstVersionSchema = v.object({
  proved: v.array(v.string()),
  answers: v.record(v.string(), v.object({ right: v.number(), wrong: v.number() })),
})

/** How many answers to one question are kept: the newest ones say enough. */
const mostAttempts = 24

/** Counted answers as attempts without a time. Where right ones were in the majority, the last one is right. */
function fromFirstVersion(value: unknown): Progress {
  const { proved, answers } = v.parse(firstVersionSchema, value)
  const several = (question: string, right: boolean, count: number): readonly Attempt[] =>
    Array.from({ length: Math.min(Math.max(0, count), mostAttempts / 2) }, () => ({ question, at: 0, right }))
  const attempts = Object.entries(answers).flatMap(([question, tally]) => {
    const right = several(question, true, tally.right)
    const wrong = several(question, false, tally.wrong)
    return tally.right >= tally.wrong ? [...wrong, ...right] : [...right, ...wrong]
  })
  return { proved, attempts }
}

export const storedProgress: StoredValue<typeof progressSchema> = {
  key: 'layerlab:progress',
  version: 2,
  schema: progressSchema,
  migrations: { 1: fromFirstVersion },
}

export const emptyProgress: Progress = { proved: [], attempts: [] }

/** An answer as it is given; its time is noted by the store. */
type GivenAnswer = {
  readonly question: string
  readonly claim?: string | undefined
  readonly right: boolean
  readonly sure?: Sureness | undefined
  readonly beliefs?: readonly string[]
}

export type ProgressSlice = {
  readonly progress: Progress
  noteProved(claimId: string): void
  /** Notes an answer, now. */
  noteAnswer(answer: GivenAnswer): void
}

/** The attempts with one more; of each question the newest stay. */
export function withAttempt(attempts: readonly Attempt[], attempt: Attempt): Attempt[] {
  const ofSame = attempts.filter(({ question }) => question === attempt.question)
  const oldest = ofSame.length >= mostAttempts ? ofSame[0] : undefined
  return [...attempts.filter((known) => known !== oldest), attempt]
}

/** The answer to a question that was given last; undefined when it was never answered. */
export function lastAttempt({ attempts }: Progress, question: string): Attempt | undefined {
  return attempts.findLast((attempt) => attempt.question === question)
}

/** `now` tells the time in milliseconds since 1970. */
export function createProgressSlice(initial: Progress, now: () => number): StateCreator<ProgressSlice> {
  return (set) => ({
    progress: initial,
    noteProved: (claimId) =>
      set(({ progress }) =>
        progress.proved.includes(claimId) ? {} : { progress: { ...progress, proved: [...progress.proved, claimId] } },
      ),
    noteAnswer: ({ question, claim, right, sure, beliefs = [] }) =>
      set(({ progress }) => {
        const attempt = {
          question,
          at: now(),
          right,
          ...(claim !== undefined && { claim }),
          ...(sure && { sure }),
          ...(beliefs.length > 0 && { beliefs: [...beliefs] }),
        }
        return { progress: { ...progress, attempts: withAttempt(progress.attempts, attempt) } }
      }),
  })
}
