/** All questions that somebody wrote. Load this on demand: it brings the details of all claims. */
import { claimDetails } from '../claims/details'
import { claimSummaries } from '../claims/summaries'
import { beliefQuestions } from './belief-questions'
import { layerQuestions } from './layer-questions'
import type { QuizQuestion } from './question'
import { claimQuestionId } from './question-id'

const claimQuestions = claimSummaries.flatMap(({ id: claim }) =>
  claimDetails[claim].quiz.map(
    (question, index): QuizQuestion => ({ ...question, type: 'choice', id: claimQuestionId(claim, index), claim }),
  ),
)

/** Every authored question: those of the claims in their order, then those of the other kinds. */
export const authoredQuestions: readonly QuizQuestion[] = [...claimQuestions, ...layerQuestions, ...beliefQuestions]
