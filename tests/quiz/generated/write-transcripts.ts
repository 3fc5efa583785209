/**
 * `npm run conformance:questions -- FOLDER SEED…`: writes the transcripts of these seeds' questions, without outputs, one for each template.
 * They are recorded from a real engine, and then belong to `tests/conformance/transcripts`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatedTemplates } from '../../../src/content/quiz/generated-templates'
import { generateQuestion } from '../../../src/quiz/generated'
import { transcriptName, transcriptOf } from './transcript'

async function main([folder, ...seeds]: readonly string[]): Promise<number> {
  if (folder === undefined || seeds.length === 0) {
    console.error('usage: npm run conformance:questions -- FOLDER SEED…')
    return 2
  }
  for (const { id, title } of generatedTemplates) {
    for (const seed of seeds) {
      const question = await generateQuestion(id, Number(seed))
      writeFileSync(join(folder, transcriptName(question)), transcriptOf(question, title))
    }
  }
  return 0
}

process.exitCode = await main(process.argv.slice(2))
