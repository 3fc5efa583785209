import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { layerQuestions } from '../../../src/content/quiz/layer-questions'
import { layerKey } from '../../../src/quiz/bench-key/layer-key'
import { containerNamed } from '../../../src/quiz/bench-key/origin'
import { machineWithFiles } from '../../../src/store/scene-machine'

/** Where the answer stands: the place of the layer in its image, from 0 for the lowest, or what is no layer of it. */
const answers: Readonly<Record<string, number | string>> = {
  'bench.file-of-the-base': 0,
  'bench.file-of-an-upper-layer': 2,
  'bench.file-copied-up': 'writable',
  'bench.only-the-mode-changed': 'writable',
  'bench.file-deleted': 'nowhere',
  'bench.file-made-again': 3,
  'bench.written-by-another-container': 1,
  'bench.covered-by-a-volume': 'mount',
}

describe('layerKey', () => {
  it.each(layerQuestions)('finds the one layer that $id is about', async (question) => {
    if (question.asks !== 'layer' || !question.situation) throw new Error('these questions are about layers')
    let machine = machineWithFiles(question.situation.files)
    for (const command of question.situation.commands) {
      const frame = await run(machine, command)
      expect(frame.transcript.exitCode).toBe(0)
      machine = frame.machine
    }
    const right = layerKey(machine, question)?.options.filter((option) => option.right) ?? []
    expect(right).toHaveLength(1)
    const place = containerNamed(machine, question.container)?.layers.indexOf(right[0]?.name ?? '') ?? -1
    expect(place === -1 ? right[0]?.name : place).toBe(answers[question.id])
  })

  it('is undefined when the container is not there', () => {
    const [question] = layerQuestions
    if (question?.asks !== 'layer') throw new Error('these questions are about layers')
    expect(layerKey(machineWithFiles({}), question)).toBeUndefined()
  })
})
