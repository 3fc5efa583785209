import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generatedTemplates } from '../../../src/content/quiz/generated-templates'
import { loadGeneratedQuestion } from '../../../src/quiz/generated'
import { parse } from '../../conformance/normalise.mjs'
import { ownTranscripts, transcriptFolder } from '../../conformance/transcript-files'
import { commandsOf } from './transcript'

/** Those that were recorded from generated questions, with the ids of these. */
const recorded = ownTranscripts.flatMap((name) => {
  const [, template, seed] = /^generated-([a-z-]+)-(\d+)\.t$/.exec(name) ?? []
  return template && seed ? [{ name, id: `generated.${template}.${seed}` }] : []
})

// The engine and the templates are loaded with the first question, which takes its time on a busy computer.
beforeAll(async () => {
  await loadGeneratedQuestion('generated.layer-count.1')
}, 300_000)

describe('transcripts of generated questions', () => {
  it('are there for three seeds of each template', () => {
    const templates = recorded.map(({ id }) => id.split('.')[1] ?? '')
    for (const { id } of generatedTemplates) {
      expect(templates.filter((template) => template === id).length, id).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(recorded)('$name still has the commands of its question, and its key', async ({ name, id }) => {
    const question = await loadGeneratedQuestion(id)
    if (!question) throw new Error(`there is no question ${id}`)
    const steps = parse(readFileSync(join(transcriptFolder, name), 'utf8'))
    expect(steps.map(({ command }) => command)).toEqual(commandsOf(question))
    if (question.type === 'output') expect(steps.at(-1)?.output.trim()).toBe(question.accepted[0])
  })
})
