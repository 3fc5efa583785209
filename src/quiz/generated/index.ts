/** Questions that never run out: drawn from a seed, with a key that the engine computes. */

import { loadOnce } from '../../cli/load-once'
import { type GeneratedTemplateId, generatedTemplates } from '../../content/quiz/generated-templates'
import type { QuizQuestion } from '../../content/quiz/question'

/** The templates and the engine are loaded with the first generated question. */
const loadGenerate = loadOnce(() => import('./generate'))

const isTemplateId = (text: string): text is GeneratedTemplateId => generatedTemplates.some(({ id }) => id === text)

/**
 * The question that a template draws from a seed, a whole number of 32 bits. The same seed always gives the same question with the same key.
 */
export async function generateQuestion(templateId: GeneratedTemplateId, seed: number): Promise<QuizQuestion> {
  const { generate } = await loadGenerate()
  return generate(templateId, seed)
}

/** The generated question with this id, `generated.TEMPLATE.SEED`; undefined where there is none. */
export async function loadGeneratedQuestion(id: string): Promise<QuizQuestion | undefined> {
  const [, templateId, seed] = /^generated\.([a-z-]+)\.(\d{1,10})$/.exec(id) ?? []
  if (templateId === undefined || !isTemplateId(templateId)) return undefined
  return generateQuestion(templateId, Number(seed))
}
