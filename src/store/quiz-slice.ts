/** The quiz under way: which questions, which one is shown, and what was answered. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { StoredValue } from './persistence'
import type { ProgressSlice } from './progress-slice'

const answerSchema = v.object({
  questionId: v.string(),
  /** Index of the option as the content lists it; on the bench, the plate that was chosen. */
  option: v.union([v.number(), v.string()]),
  right: v.boolean(),
})
/** One question of a round as it was put: the question and what was chosen. */
export type QuizAnswer = v.InferOutput<typeof answerSchema>

const roundSchema = v.object({
  quizQuestions: v.array(v.string()),
  quizSeed: v.number(),
  quizPosition: v.number(),
  quizAnswers: v.array(answerSchema),
})
type QuizRound = v.InferOutput<typeof roundSchema>

export const storedQuizRound: StoredValue<typeof roundSchema> = {
  key: 'layerlab:quiz',
  version: 1,
  schema: roundSchema,
  migrations: {},
}

export const noQuizRound: QuizRound = { quizQuestions: [], quizSeed: 0, quizPosition: 0, quizAnswers: [] }

export type QuizSlice = {
  /** Ids of the questions of this round, in order; empty when no round is under way. */
  readonly quizQuestions: readonly string[]
  /** Decides the order of the options, so that it stays the same within a round. */
  readonly quizSeed: number
  /** Which of the questions is shown; equal to the number of questions when the result is shown. */
  readonly quizPosition: number
  readonly quizAnswers: readonly QuizAnswer[]
  startQuiz(questionIds: readonly string[], seed: number): void
  /** Answers the question on show. A second answer to the same question does not count. */
  answerQuiz(option: QuizAnswer['option'], right: boolean): void
  /** On to the next question, or to the result after the last. */
  nextQuizQuestion(): void
  leaveQuiz(): void
}

/** The round alone, as it is kept. */
export function quizRound({ quizQuestions, quizSeed, quizPosition, quizAnswers }: QuizSlice): QuizRound {
  return { quizQuestions: [...quizQuestions], quizSeed, quizPosition, quizAnswers: [...quizAnswers] }
}

/** True when nothing of the round has changed. */
export function isSameQuizRound(one: QuizSlice, other: QuizSlice): boolean {
  return (
    one.quizQuestions === other.quizQuestions &&
    one.quizPosition === other.quizPosition &&
    one.quizAnswers === other.quizAnswers
  )
}

export function createQuizSlice(initial: QuizRound): StateCreator<QuizSlice & ProgressSlice, [], [], QuizSlice> {
  return (set, get) => ({
    ...initial,
    startQuiz: (questionIds, seed) => set({ ...noQuizRound, quizQuestions: [...questionIds], quizSeed: seed }),
    answerQuiz: (option, right) => {
      const { quizQuestions, quizPosition, quizAnswers, noteAnswer } = get()
      const questionId = quizQuestions[quizPosition]
      if (questionId === undefined || quizAnswers.length > quizPosition) return
      set({ quizAnswers: [...quizAnswers, { questionId, option, right }] })
      noteAnswer({ question: questionId, right })
    },
    nextQuizQuestion: () =>
      set((state) => ({ quizPosition: Math.min(state.quizPosition + 1, state.quizQuestions.length) })),
    leaveQuiz: () => set(noQuizRound),
  })
}
