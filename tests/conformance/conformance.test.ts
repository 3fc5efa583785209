import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { playTranscript, warmUp } from './player'
import { ownTranscripts, transcriptFolder } from './transcript-files'

beforeAll(warmUp, 60_000)

describe('transcripts recorded from Docker Engine 28.5.2', () => {
  it.each(ownTranscripts)('%s plays as recorded', async (name) => {
    expect(await playTranscript(readFileSync(join(transcriptFolder, name), 'utf8'))).toBe('')
  })
})
