/** All questions that somebody wrote. Load this on demand: it brings the details of all claims. */
import { claimDetails } from '../claims/details'
import { claimSummaries } from '../claims/summaries'
import { beliefQuestions } from './belief-questions'
import { commandQuestions } from './command-questions'
import { disappearsQuestions } from './disappears-questions'
import { faultyLineQuestions } from './faulty-line-questions'
import { fileQuestions } from './file-questions'
import { layerQuestions } from './layer-questions'
import { matchQuestions } from './match-questions'
import { orderQuestions } from './order-questions'
import { outputQuestions } from './output-questions'
import type { QuizQuestion } from './question'
import { claimQuestionId } from './question-id'
import { severalQuestions } from './several-questions'
import { trueFalseQuestions } from './true-false-questions'

const claimQuestions = claimSummaries.flatMap(({ id: claim }) =>
  claimDetails[claim].quiz.map(
    (question, index): QuizQuestion => ({ ...question, type: 'choice', id: claimQuestionId(claim, index), claim }),
  ),
)

/** Every authored question: those of the claims in their order, then those of the other kinds. */
export const authoredQuestions: readonly QuizQuestion[] = [
  ...claimQuestions,
  ...beliefQuestions,
  ...severalQuestions,
  ...trueFalseQuestions,
  ...outputQuestions,
  ...commandQuestions,
  ...orderQuestions,
  ...matchQuestions,
  ...faultyLineQuestions,
  ...layerQuestions,
  ...fileQuestions,
  ...disappearsQuestions,
]
