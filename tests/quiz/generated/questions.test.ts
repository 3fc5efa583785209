import * as v from 'valibot'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { generatedTemplates } from '../../../src/content/quiz/generated-templates'
import { type QuizQuestion, questionSchema } from '../../../src/content/quiz/question'
import { generateQuestion, loadGeneratedQuestion } from '../../../src/quiz/generated'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { faultsOf } from './faults'

/** More with `GENERATED_QUESTIONS=200 npx vitest run tests/quiz/generated`: so many of each template. */
const perTemplate = Number(process.env.GENERATED_QUESTIONS ?? 2)
/** Other questions in every run; the number is printed, and `GENERATED_SEED` brings a run back. */
const firstSeed = Number(process.env.GENERATED_SEED ?? Math.floor(Math.random() * 1_000_000_000))

/** Plays the story and what reveals the answer; returns everything that the latter printed. */
async function reveal({ situation }: QuizQuestion): Promise<string> {
  if (!situation) throw new Error('there is nothing to play')
  let machine = machineWithFiles(situation.files)
  for (const command of situation.commands) {
    const frame = await run(machine, command)
    if (frame.transcript.exitCode !== 0) throw new Error(`exit code ${frame.transcript.exitCode}: ${command}`)
    machine = frame.machine
  }
  let shown = ''
  for (const command of situation.reveal) {
    const frame = await run(machine, command)
    shown += frame.transcript.output.map(({ text }) => text).join('')
    machine = frame.machine
  }
  return shown
}

beforeAll(async () => {
  console.log(`generated questions from seed ${firstSeed}, ${perTemplate} of each template`)
  await generateQuestion('layer-count', 1)
}, 300_000)

const beliefsIn = (question: QuizQuestion) =>
  [...JSON.stringify(question).matchAll(/"(?:belief|volume)":"([a-z-]+)"/g)].map(([, belief]) => belief)

describe.each(generatedTemplates)('questions of $id', ({ id, type, claim, beliefs }) => {
  it('are sound, the same for the same seed, play as they say, and show only the beliefs listed', {
    timeout: 60_000 + 5000 * perTemplate,
  }, async () => {
    for (let seed = firstSeed; seed < firstSeed + perTemplate; seed += 1) {
      const question = await generateQuestion(id, seed)
      if (seed === firstSeed) expect(await loadGeneratedQuestion(question.id)).toEqual(question)
      expect(v.parse(questionSchema, question), question.id).toEqual(question)
      expect(faultsOf(question), question.id).toEqual([])
      expect(question, question.id).toMatchObject({ id: `generated.${id}.${seed}`, type, claim })
      const shown = await reveal(question)
      if (question.type === 'output') expect(shown.trimEnd(), question.id).toBe(question.accepted[0])
      expect(beliefs, question.id).toEqual(expect.arrayContaining(beliefsIn(question)))
    }
  })

  it('detect every belief listed, sooner or later', async () => {
    const missing = new Set<string | undefined>(beliefs)
    for (let seed = 1; seed <= 40 && missing.size > 0; seed += 1) {
      for (const belief of beliefsIn(await generateQuestion(id, seed))) missing.delete(belief)
    }
    expect([...missing]).toEqual([])
  })
})

describe('loadGeneratedQuestion', () => {
  it.each(['generated.unknown.1', 'generated.layer-count', 'generated.layer-count.x', 'layer-count.1', ''])(
    'finds nothing for %j',
    async (id) => {
      expect(await loadGeneratedQuestion(id)).toBeUndefined()
    },
  )
})
