/** Questions by their id, wherever they come from. */
import { authoredQuestions } from '../../content/quiz'
import type { QuizQuestion } from '../../content/quiz/question'
import { isGeneratedId } from '../../content/quiz/question-id'
import { sceneQuestions } from '../../content/quiz/scene-questions'
import { loadGeneratedQuestion } from '../generated'

const authoredById = new Map([...authoredQuestions, ...sceneQuestions].map((question) => [question.id, question]))

/** The authored question with an id, those of proofs and the tour among them; undefined when there is none (any more). */
export function findAuthoredQuestion(id: string): QuizQuestion | undefined {
  return authoredById.get(id)
}

/** Any question. A generated one is made anew, by the engine. Throws when what makes it cannot be loaded. */
export async function findQuestion(id: string): Promise<QuizQuestion | undefined> {
  return isGeneratedId(id) ? loadGeneratedQuestion(id) : findAuthoredQuestion(id)
}
