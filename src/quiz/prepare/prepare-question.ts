/** Making a question ready: the situation is played, and the engine says what is right where it is the judge. */
import type { QuizQuestion } from '../../content/quiz/question'
import type { Machine } from '../../engine/machine'
import type { ScenarioSlice } from '../../store/scenario-slice'
import { disappearsKey } from '../bench-key/disappears-key'
import { fileKey } from '../bench-key/file-key'
import { layerKey } from '../bench-key/layer-key'
import type { QuestionKey } from '../scoring/score'
import { leftBy } from './run-command'

/** What a question needs besides its words. */
export type Prepared = {
  /** The machine that the question is about; absent for kinds that need none. */
  readonly machine?: Machine | undefined
  readonly key?: QuestionKey | undefined
}

type Engine = Pick<ScenarioSlice, 'machineAfter' | 'runBeside'>

/** True for the kinds that the engine judges. */
export function needsEngine({ type }: QuizQuestion): boolean {
  return type === 'bench' || type === 'command'
}

/** Plays the situation and computes the key. Throws when commands cannot be run, or leave no such container. */
export async function prepareQuestion(question: QuizQuestion, engine: Engine): Promise<Prepared> {
  if (question.type !== 'bench' && question.type !== 'command') return {}
  const { files, commands } = question.situation ?? { files: {}, commands: [] }
  const machine = await engine.machineAfter({ files, commands })
  if (question.type === 'command') {
    const { left } = await leftBy(machine, question.solution, question.leaves, engine.runBeside)
    return { machine, key: { type: 'command', left } }
  }
  if (question.asks === 'file') return { machine, key: await fileKey(machine, question, engine.runBeside) }
  if (question.asks === 'disappears') return { machine, key: await disappearsKey(machine, question, engine.runBeside) }
  const key = layerKey(machine, question)
  if (!key) throw new Error(`the situation of ${question.id} leaves no such container`)
  return { machine, key }
}
