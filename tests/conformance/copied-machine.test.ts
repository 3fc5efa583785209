import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { atTerminal, type Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { playTranscript, warmUp } from './player'
import { readPassing, transcriptFolder } from './transcript-files'

/** As it comes from a thread beside the page: a copy, without whatever was kept beside the original. */
const copied = (machine: Machine): Machine => structuredClone(machine)

const some = readPassing().filter((_, index) => index % 16 === 0)

beforeAll(warmUp, 60_000)

describe('a machine that was copied to another thread', () => {
  it.each(some)('goes on as the original would: %s', async (name) => {
    expect(await playTranscript(readFileSync(join(transcriptFolder, name), 'utf8'), copied)).toBe('')
  })

  it('still has the program in the foreground, with all that was typed into it', async () => {
    const lines = ['docker run -it --name box busybox', 'cd /tmp', 'name=Ada', 'echo $name > file', 'pwd; cat file']
    const typed = async (between: (machine: Machine) => Machine) => {
      let machine = atTerminal(createMachine('lesson'))
      const shown: string[] = []
      for (const line of [...lines, 'exit', 'docker ps -a']) {
        const frame = await run(between(machine), line)
        machine = frame.machine
        shown.push(frame.transcript.output.map(({ text }) => text).join(''))
      }
      return shown
    }
    const shown = await typed(copied)
    expect(shown).toEqual(await typed((machine) => machine))
    expect(shown[4]).toContain('/tmp\nAda')
  })
})
