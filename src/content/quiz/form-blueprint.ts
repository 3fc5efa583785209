/**
 * The plan of a test form: ten questions that somebody wrote, each with its topic and the kind of thinking that it asks for. That kind stands for
 * the difficulty as well: remembering is easiest, using what was learned somewhere else is hardest.
 */
import type { Topic } from '../claims/vocabulary'
import type { QuestionOf } from './question'

export type FormSlot = { readonly topic: Topic; readonly thinking: QuestionOf<'choice'>['thinking'] }

export const formBlueprint: readonly FormSlot[] = [
  { topic: 'identity', thinking: 'recall' },
  { topic: 'identity', thinking: 'predict-output' },
  { topic: 'creation', thinking: 'predict-output' },
  { topic: 'filesystem', thinking: 'predict-output' },
  { topic: 'filesystem', thinking: 'transfer' },
  { topic: 'lifecycle', thinking: 'predict-output' },
  { topic: 'lifecycle', thinking: 'misconception' },
  { topic: 'access', thinking: 'recall' },
  { topic: 'resources', thinking: 'misconception' },
  { topic: 'distribution', thinking: 'transfer' },
]
