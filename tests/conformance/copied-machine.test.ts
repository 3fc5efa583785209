import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { atTerminal, type Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { playTranscript, warmUp } from './player'
import { ownTranscripts, transcriptFolder } from './transcript-files'

/** As it comes from a thread beside the page: a copy, without whatever was kept beside the original. */
const copied = (machine: Machine): Machine => structuredClone(machine)

/** What the lines show, typed at the terminal of a machine with Docker Hub. */
async function shownBy(lines: readonly string[], between: (machine: Machine) => Machine): Promise<readonly string[]> {
  let machine = atTerminal(createMachine('lesson'))
  const shown: string[] = []
  for (const line of lines) {
    const frame = await run(between(machine), line)
    machine = frame.machine
    shown.push(frame.transcript.output.map(({ text }) => text).join(''))
  }
  return shown
}

const some = ownTranscripts.filter((_, index) => index % 16 === 0)

beforeAll(warmUp, 60_000)

// Every line is played on a copy of the whole machine, which takes a busy computer its time.
describe('a machine that was copied to another thread', { timeout: 120_000 }, () => {
  it.each(some)('goes on as the original would: %s', async (name) => {
    expect(await playTranscript(readFileSync(join(transcriptFolder, name), 'utf8'), copied)).toBe('')
  })

  it('still has the program in the foreground, with all that was typed into it', async () => {
    const typed = [
      'cd /tmp',
      'name=Ada',
      'echo $name > file',
      'pwd; cat file missing',
      'cat file missing; echo $?',
      'exit',
    ]
    const lines = ['docker run -it --name box busybox', ...typed, 'docker ps -a', 'docker diff box']
    const shown = await shownBy(lines, copied)
    expect(shown).toEqual(await shownBy(lines, (machine) => machine))
    expect(shown[4]).toContain('/tmp\nAda')
  })

  it('still has servers that answer, in images with large directories', async () => {
    const lines = [
      'docker pull python',
      'docker run -d --name web -p 8080:80 nginx',
      'curl -s localhost:8080 | head -n 4',
      'docker exec web ls /usr/bin | wc -l',
      'docker run --rm python python -c "print(1 + 1)"',
      'curl -s localhost:8080 | head -n 4',
      'docker stop web',
      'docker logs web',
    ]
    const shown = await shownBy(lines, copied)
    expect(shown).toEqual(await shownBy(lines, (machine) => machine))
    expect(shown[2]).toContain('Welcome to nginx')
  })
})
