import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../../src/cli/run'
import { createMachine } from '../../../../src/engine/seed/create-machine'
import { warmUp } from '../../../conformance/player'

/** What a command prints in a container of busybox. */
async function printed(script: string): Promise<string> {
  const { transcript } = await run(createMachine('recorded'), `docker run --rm busybox sh -c '${script}'`)
  return transcript.output.map(({ text }) => text).join('')
}

beforeAll(warmUp, 60_000)

describe('tools that are given a lot of text', () => {
  it('take as much of an endless one as is asked for', async () => {
    expect(await printed('yes layer | head -c 3000000 | wc')).toBe('   500000    500000   3000000\n')
  })

  it('count and sort hundreds of thousands of lines', async () => {
    expect(await printed('seq 200000 | sort -rn | head -n 1; seq 1000000 | tail -n 1; seq 300000 | wc -L')).toBe(
      '200000\n1000000\n6\n',
    )
  })
})

describe('a container that writes without end', () => {
  it('fills its log ever more slowly, and the log can be read', async () => {
    const { machine } = await run(createMachine('recorded'), 'docker run -d --name endless busybox yes; sleep 20')
    const { transcript } = await run(machine, 'docker logs endless | sort -u')
    expect(transcript.output.map(({ text }) => text).join('')).toBe('y\n')
  })
})
