/** Every question that an answer may have been noted for: what it is about, and which false beliefs it can show. Load this on demand. */
import type { MisconceptionId } from '../misconceptions/ids'
import { authoredQuestions } from '.'
import { generatedTemplates } from './generated-templates'
import type { BenchQuestion, QuizQuestion } from './question'
import { generatedProgressId } from './question-id'
import { sceneQuestions } from './scene-questions'

export type CatalogueEntry = {
  /** As it stands in the learner's progress: of a generated question, the template's. */
  readonly id: string
  readonly claim: string
  readonly beliefs: readonly MisconceptionId[]
}

type Remarked = { readonly belief?: MisconceptionId | undefined }

/** Everything in a question that can point to a false belief. */
function remarksOf(question: QuizQuestion): readonly Remarked[] {
  switch (question.type) {
    case 'choice':
    case 'several':
      return question.options
    case 'order':
      return [question]
    case 'output':
    case 'command':
      return [question, ...question.mistakes]
    case 'match':
      return question.pairs
    case 'faulty-line':
      return question.lines
    case 'true-false':
      return [question, ...question.reasons]
    case 'bench':
      return remarksOnTheBench(question)
  }
}

function remarksOnTheBench(question: BenchQuestion): readonly Remarked[] {
  if (question.asks === 'file') return question.paths
  return question.asks === 'disappears' ? Object.values(question.beliefs ?? {}).map((belief) => ({ belief })) : []
}

/** The false beliefs that a question can show, each once. */
function beliefsOf(question: QuizQuestion): readonly MisconceptionId[] {
  return [...new Set(remarksOf(question).flatMap(({ belief }) => belief ?? []))]
}

export const questionCatalogue: ReadonlyMap<string, CatalogueEntry> = new Map(
  [
    ...[...authoredQuestions, ...sceneQuestions].map((question): CatalogueEntry => {
      const { id, claim } = question
      return { id, claim, beliefs: beliefsOf(question) }
    }),
    ...generatedTemplates.map(({ id, claim, beliefs }) => ({ id: generatedProgressId(id), claim, beliefs })),
  ].map((entry) => [entry.id, entry]),
)

/** The questions that can show a false belief, by their ids. */
export function detectorsOf(belief: MisconceptionId): ReadonlySet<string> {
  const entries = [...questionCatalogue.values()].filter(({ beliefs }) => beliefs.includes(belief))
  return new Set(entries.map(({ id }) => id))
}
