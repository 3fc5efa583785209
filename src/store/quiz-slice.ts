/** The quiz under way: which questions, which one is shown, and what was answered. */
import type { StateCreator } from 'zustand/vanilla'
import type { LayerlabState } from './store'

/** One question of a round as it was put: the question and the option that was chosen. */
export type QuizAnswer = { readonly questionId: string; readonly option: number; readonly right: boolean }

export type QuizSlice = {
  /** Ids of the questions of this round, in order; empty when no round is under way. */
  readonly quizQuestions: readonly string[]
  /** Which of them is shown; equal to the number of questions when the result is shown. */
  readonly quizPosition: number
  readonly quizAnswers: readonly QuizAnswer[]
  startQuiz(questionIds: readonly string[]): void
  /** Answers the question on show. A second answer to the same question does not count. */
  answerQuiz(option: number, right: boolean): void
  /** On to the next question, or to the result after the last. */
  nextQuizQuestion(): void
  leaveQuiz(): void
}

export const createQuizSlice: StateCreator<LayerlabState, [], [], QuizSlice> = (set, get) => ({
  quizQuestions: [],
  quizPosition: 0,
  quizAnswers: [],
  startQuiz: (questionIds) => set({ quizQuestions: questionIds, quizPosition: 0, quizAnswers: [] }),
  answerQuiz: (option, right) => {
    const { quizQuestions, quizPosition, quizAnswers, noteAnswer } = get()
    const questionId = quizQuestions[quizPosition]
    if (questionId === undefined || quizAnswers.length > quizPosition) return
    set({ quizAnswers: [...quizAnswers, { questionId, option, right }] })
    noteAnswer(questionId, right)
  },
  nextQuizQuestion: () =>
    set((state) => ({ quizPosition: Math.min(state.quizPosition + 1, state.quizQuestions.length) })),
  leaveQuiz: () => set({ quizQuestions: [], quizPosition: 0, quizAnswers: [] }),
})
