import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { playTranscript, warmUp } from './player'
import { findTranscripts, readPassing, transcriptFolder } from './transcript-files'

const mustPass = readPassing()

beforeAll(warmUp, 60_000)

describe('transcripts recorded from Docker Engine 28.5.2', () => {
  it.each(mustPass)('%s plays as recorded', async (name) => {
    expect(await playTranscript(readFileSync(join(transcriptFolder, name), 'utf8'))).toBe('')
  })

  afterAll(() => {
    const total = findTranscripts([transcriptFolder]).length
    console.log(`${mustPass.length} of ${total} recorded transcripts are on the list of those that must pass`)
  })
})
