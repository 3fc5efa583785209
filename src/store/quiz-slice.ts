/** The quiz under way: which questions, which one is shown, what is being answered, and what was. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import { type Answer, answerSchema, type Sureness, surenessSchema } from '../content/quiz/answer'
import { progressId } from '../content/quiz/question-id'
import { type TestForm, testForms } from './form-names'
import type { StoredValue } from './persistence'
import type { ProgressSlice } from './progress-slice'

/** Practice and review explain every answer at once; a test explains nothing before its end. */
const quizModes = ['practice', 'review', 'test'] as const
type QuizMode = (typeof quizModes)[number]

const givenAnswerSchema = v.object({
  questionId: v.string(),
  answer: answerSchema,
  right: v.boolean(),
  /** How sure the learner was, where they said so. */
  sure: v.optional(surenessSchema),
  /** The false beliefs that the answer pointed to, by id. */
  beliefs: v.array(v.string()),
})
/** One question of a round as it was answered. */
export type QuizAnswer = v.InferOutput<typeof givenAnswerSchema>

const roundSchema = v.object({
  quizQuestions: v.array(v.string()),
  quizSeed: v.number(),
  quizMode: v.picklist(quizModes),
  /** What the round is called, where it has a name. */
  quizTitle: v.optional(v.string()),
  /** Of a class's test, which form it is; the seed is the number of the class. */
  quizForm: v.optional(v.picklist(testForms)),
  quizPosition: v.number(),
  /** What is being answered: nothing of it is judged yet. */
  quizDraft: v.optional(answerSchema),
  quizSureness: v.optional(surenessSchema),
  quizAnswers: v.array(givenAnswerSchema),
})
type QuizRound = v.InferOutput<typeof roundSchema>

/** The first version had options and plates only. */
const firstVersionSchema = v.object({
  quizQuestions: v.array(v.string()),
  quizSeed: v.number(),
  quizPosition: v.number(),
  quizAnswers: v.array(
    v.object({ questionId: v.string(), option: v.union([v.number(), v.string()]), right: v.boolean() }),
  ),
})

function fromFirstVersion(value: unknown): QuizRound {
  const { quizAnswers, ...round } = v.parse(firstVersionSchema, value)
  return {
    ...round,
    quizMode: 'practice',
    quizAnswers: quizAnswers.map(({ questionId, option, right }) => ({
      questionId,
      answer: typeof option === 'number' ? { type: 'choice', option } : { type: 'bench', picked: [option] },
      right,
      beliefs: [],
    })),
  }
}

export const storedQuizRound: StoredValue<typeof roundSchema> = {
  key: 'layerlab:quiz',
  version: 2,
  schema: roundSchema,
  migrations: { 1: fromFirstVersion },
}

const nothingDrafted = { quizDraft: undefined, quizSureness: undefined }

export const noQuizRound: QuizRound = {
  quizQuestions: [],
  quizSeed: 0,
  quizMode: 'practice',
  quizTitle: undefined,
  quizForm: undefined,
  quizPosition: 0,
  quizAnswers: [],
  ...nothingDrafted,
}

/** What kind of round it is, and what it is called. */
type RoundOptions = { readonly mode?: QuizMode; readonly title?: string; readonly form?: TestForm }

/** What an answer was found to be, and the claim that the question is about. */
type Judged = { readonly right: boolean; readonly beliefs?: readonly string[]; readonly claim?: string }

export type QuizSlice = {
  /** Ids of the questions of this round, in order; empty when no round is under way. */
  readonly quizQuestions: readonly string[]
  /** Decides the order of the options, so that it stays the same within a round. */
  readonly quizSeed: number
  readonly quizMode: QuizMode
  readonly quizTitle?: string | undefined
  readonly quizForm?: TestForm | undefined
  /** Which of the questions is shown; equal to the number of questions when the result is shown. */
  readonly quizPosition: number
  /** The answer to the question on show as far as it has come; undefined before anything was chosen or typed. */
  readonly quizDraft?: Answer | undefined
  /** How sure the learner says to be of the draft. */
  readonly quizSureness?: Sureness | undefined
  /** Answers that were judged, in the order of the questions. */
  readonly quizAnswers: readonly QuizAnswer[]
  startQuiz(questionIds: readonly string[], seed: number, options?: RoundOptions): void
  /** Keeps an answer that is being made. Ignored when the question was answered. */
  draftQuiz(answer: Answer | undefined): void
  setQuizSureness(sure: Sureness | undefined): void
  /** Answers the question on show. A second answer to the same question does not count. */
  answerQuiz(answer: Answer, judged: Judged): void
  /** On to the next question, or to the result after the last. */
  nextQuizQuestion(): void
  leaveQuiz(): void
}

/** True when the question on show has been answered. */
export function isQuizAnswered({ quizAnswers, quizPosition }: QuizSlice): boolean {
  return quizAnswers.length > quizPosition
}

/** The round alone, as it is kept. */
export function quizRound(state: QuizSlice): QuizRound {
  const { quizQuestions, quizSeed, quizMode, quizTitle, quizForm, quizPosition, quizDraft, quizSureness, quizAnswers } =
    state
  return {
    quizQuestions: [...quizQuestions],
    quizSeed,
    quizMode,
    quizTitle,
    quizForm,
    quizPosition,
    quizDraft,
    quizSureness,
    quizAnswers: [...quizAnswers],
  }
}

/** True when nothing of the round has changed. */
export function isSameQuizRound(one: QuizSlice, other: QuizSlice): boolean {
  return (
    one.quizQuestions === other.quizQuestions &&
    one.quizPosition === other.quizPosition &&
    one.quizDraft === other.quizDraft &&
    one.quizSureness === other.quizSureness &&
    one.quizAnswers === other.quizAnswers
  )
}

export function createQuizSlice(initial: QuizRound): StateCreator<QuizSlice & ProgressSlice, [], [], QuizSlice> {
  return (set, get) => ({
    ...initial,
    startQuiz: (questionIds, seed, { mode = 'practice', title, form } = {}) =>
      set({
        ...noQuizRound,
        quizQuestions: [...questionIds],
        quizSeed: seed,
        quizMode: mode,
        quizTitle: title,
        quizForm: form,
      }),
    draftQuiz: (quizDraft) => set((state) => (isQuizAnswered(state) ? {} : { quizDraft })),
    setQuizSureness: (quizSureness) => set((state) => (isQuizAnswered(state) ? {} : { quizSureness })),
    answerQuiz: (answer, { right, beliefs = [], claim }) => {
      const { quizQuestions, quizPosition, quizAnswers, quizSureness: sure, noteAnswer } = get()
      const questionId = quizQuestions[quizPosition]
      if (questionId === undefined || isQuizAnswered(get())) return
      const given = { questionId, answer, right, sure, beliefs: [...beliefs] }
      set({ quizAnswers: [...quizAnswers, given], ...nothingDrafted })
      noteAnswer({ question: progressId(questionId), claim, right, sure, beliefs })
    },
    nextQuizQuestion: () =>
      set((state) => ({
        quizPosition: Math.min(state.quizPosition + 1, state.quizQuestions.length),
        ...nothingDrafted,
      })),
    leaveQuiz: () => set(noQuizRound),
  })
}
