/** What the learner has done so far. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { StoredValue } from './persistence'

const tallySchema = v.object({ right: v.number(), wrong: v.number() })

const progressSchema = v.object({
  /** Claims whose proof was played to its end. */
  proved: v.array(v.string()),
  /** Answers so far by question id. */
  answers: v.record(v.string(), tallySchema),
})
export type Progress = v.InferOutput<typeof progressSchema>

export const storedProgress: StoredValue<typeof progressSchema> = {
  key: 'layerlab:progress',
  version: 1,
  schema: progressSchema,
  migrations: {},
}

export const emptyProgress: Progress = { proved: [], answers: {} }

export type ProgressSlice = {
  readonly progress: Progress
  noteProved(claimId: string): void
  noteAnswer(questionId: string, right: boolean): void
  eraseProgress(): void
}

export function createProgressSlice(initial: Progress): StateCreator<ProgressSlice> {
  return (set) => ({
    progress: initial,
    noteProved: (claimId) =>
      set(({ progress }) =>
        progress.proved.includes(claimId) ? {} : { progress: { ...progress, proved: [...progress.proved, claimId] } },
      ),
    noteAnswer: (questionId, right) =>
      set(({ progress }) => {
        const tally = progress.answers[questionId] ?? { right: 0, wrong: 0 }
        const next = right ? { ...tally, right: tally.right + 1 } : { ...tally, wrong: tally.wrong + 1 }
        return { progress: { ...progress, answers: { ...progress.answers, [questionId]: next } } }
      }),
    eraseProgress: () => set({ progress: emptyProgress }),
  })
}
