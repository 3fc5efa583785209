/** The result of a test form as a table: one row for each question. It carries no name and no time. */
import { questionCatalogue } from '../../content/quiz/catalogue'
import type { TestChoice } from '../../store/form-names'
import type { QuizAnswer } from '../../store/quiz-slice'
import { csvText } from './csv'

const columns = ['form', 'seed', 'question', 'claim', 'right', 'sure'] as const

/** `right` is 1 or 0; `sure` is empty where the learner did not say. */
export function formResultCsv({ form, seed }: TestChoice, answers: readonly QuizAnswer[]): string {
  const rows = answers.map(({ questionId, right, sure }) => [
    form,
    seed,
    questionId,
    questionCatalogue.get(questionId)?.claim ?? '',
    right ? 1 : 0,
    sure ?? '',
  ])
  return csvText([columns, ...rows])
}

/** The name of its file. */
export function formResultName({ form, seed }: TestChoice): string {
  return `layerlab-${form}-${seed}.csv`
}
