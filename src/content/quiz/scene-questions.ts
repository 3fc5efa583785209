/** The questions that proofs and the tour ask before their commands, as questions that a review can ask again. */
import { claimDetails } from '../claims/details'
import { claimSummaries } from '../claims/summaries'
import { chapters } from '../scenes'
import type { QuestionOf } from './question'
import { proofQuestionId } from './question-id'

const proofQuestions = claimSummaries.map(({ id: claim }): QuestionOf<'choice'> => {
  const { question } = claimDetails[claim].proof
  return { ...question, type: 'choice', thinking: 'predict-output', id: proofQuestionId(claim), claim }
})

const tourQuestions = chapters.flatMap((chapter) =>
  chapter.scenes.map((scene): QuestionOf<'choice'> => {
    return {
      ...scene.question,
      lead: scene.lead,
      type: 'choice',
      thinking: 'predict-output',
      id: scene.id,
      claim: scene.about ?? '',
    }
  }),
)

/** Under the ids with which answers to them are noted. */
export const sceneQuestions: readonly QuestionOf<'choice'>[] = [...proofQuestions, ...tourQuestions]
