/** Makes a question from a template and a seed. */
import { type GeneratedTemplateId, generatedTemplates } from '../../content/quiz/generated-templates'
import type { QuizQuestion } from '../../content/quiz/question'
import { seedFor } from '../../store/shuffle'
import type { Case } from './case'
import { drawsFrom } from './draws'
import { createPlayer } from './play'
import { templates } from './templates'

/** So many draws are tried until one is a good question; hardly ever does it take more than two. */
const mostAttempts = 50

/** Draws until the case is a good question. The same template and seed always lead to the same one. */
export async function generate(id: GeneratedTemplateId, seed: number): Promise<QuizQuestion> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const made = await templates[id](drawsFrom(seedFor(seed, `${id}.${attempt}`)), createPlayer())
    if (made) return { ...common(id, seed, made.drawn), ...made.asked }
  }
  throw new Error(`Template ${id} found no good question for seed ${seed}`)
}

function common(id: GeneratedTemplateId, seed: number, { stem, hint, files, commands, reveal }: Case) {
  const claim = generatedTemplates.find((template) => template.id === id)?.claim ?? ''
  const situation = { files, commands: [...commands], reveal: [...reveal] }
  return { id: `generated.${id}.${seed}`, claim, stem, hint, situation }
}
