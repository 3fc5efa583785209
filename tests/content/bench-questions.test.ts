import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { benchQuestions } from '../../src/content/quiz/bench-questions'
import type { BenchQuestion } from '../../src/content/quiz/schema'
import { containerNamed, originOf } from '../../src/quiz/bench-question/origin'
import { machineWithFiles } from '../../src/store/scene-machine'

/** Where the answer stands: the place of the layer in its image, from 0 for the lowest, or what is no layer of it. */
const answers: Readonly<Record<(typeof benchQuestions)[number]['id'], number | string>> = {
  'file-of-the-base': 0,
  'file-of-an-upper-layer': 2,
  'file-copied-up': 'writable',
  'only-the-mode-changed': 'writable',
  'file-deleted': 'nowhere',
  'file-made-again': 3,
  'written-by-another-container': 1,
  'covered-by-a-volume': 'mount',
}

async function play(question: BenchQuestion) {
  let machine = machineWithFiles(question.files ?? {})
  const exitCodes: number[] = []
  for (const command of question.commands) {
    const frame = await run(machine, command)
    exitCodes.push(frame.transcript.exitCode)
    machine = frame.machine
  }
  return { machine, exitCodes }
}

describe('questions on the bench', () => {
  it.each(benchQuestions)('$id: the commands run, and the engine finds the answer', async (question) => {
    const { machine, exitCodes } = await play(question)
    expect(exitCodes.filter((exitCode) => exitCode !== 0)).toEqual([])
    const container = containerNamed(machine, question.container)
    if (!container) throw new Error('the commands leave no such container')
    const origin = originOf(machine, container, question.path)
    const place = container.layers.indexOf(origin)
    expect(place === -1 ? origin : place).toBe(answers[question.id])
  })
})
