import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { createMachine } from '../../../src/engine/seed/create-machine'

async function answer(line: string): Promise<string> {
  const { transcript } = await run(createMachine('recorded'), line)
  return transcript.stdout + transcript.stderr
}

// The first line loads the shell and the programs, which takes its time on a busy computer.
beforeAll(async () => {
  await run(createMachine('lesson'), 'true')
}, 60_000)

describe('docker images', () => {
  it('hints at the management form when the pattern is one of its commands and fits nothing', async () => {
    const hint = '\nNo images found matching "prune": did you mean "docker image prune"?\n'
    expect(await answer('docker images -q prune')).toBe(hint)
    expect(await answer('docker image ls -q prune')).toBe('')
    expect(await answer('docker images -q remove')).toBe('')
  })

  it('adds the column of digests to a table of its own, once', async () => {
    const table = (template: string) => answer(`docker images --digests --format '${template}' | head -n 1`)
    expect(await table('table {{.Tag}}')).toMatch(/^TAG +DIGEST$/m)
    expect(await table('table {{.Tag}} {{.Digest}}')).toMatch(/^TAG DIGEST$/m)
  })
})
