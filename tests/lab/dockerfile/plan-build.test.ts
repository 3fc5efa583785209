import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { tryLines } from '../../../src/lab/dockerfile/build/plan-build'
import { machineWithFiles } from '../../../src/store/scene-machine'

const machine = machineWithFiles({})

describe('tryLines', () => {
  it('gives the page a turn after every line', async () => {
    const turns: string[] = []
    const tried = await tryLines(
      machine,
      ['echo one', 'echo two'],
      async (on, line) => {
        turns.push(line)
        return run(on, line)
      },
      async () => {
        turns.push('the page')
        return true
      },
    )
    expect(turns).toEqual(['echo one', 'the page', 'echo two', 'the page'])
    expect(tried?.frame.transcript.stdout).toBe('two\n')
  })

  it('runs no further line once something was typed, and tells nothing', async () => {
    const lines: string[] = []
    const tried = await tryLines(
      machine,
      ['echo one', 'echo two'],
      async (on, line) => {
        lines.push(line)
        return run(on, line)
      },
      async () => false,
    )
    expect(lines).toEqual(['echo one'])
    expect(tried).toBeUndefined()
  })

  it('stops at the line that fails', async () => {
    const tried = await tryLines(machine, ['false', 'echo two'], run, async () => true)
    expect(tried?.frame.line).toBe('false')
  })
})
