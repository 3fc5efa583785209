import { beforeAll, describe, expect, it } from 'vitest'
import { chapters } from '../../../src/content/scenes'
import { readOnHost } from '../../../src/lab/goals/facts'
import { warmUp } from '../../conformance/player'
import { container, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on the kernel says', () => {
  it('1: host and container name the same version', async () => {
    const { machine } = await stepOf('tour.kernel.1', 'cmp')
    expect(readOnHost(machine, 'inside.txt')).toMatch(/^\d+\.\d+/)
    expect(readOnHost(machine, 'inside.txt')).toBe(readOnHost(machine, 'outside.txt'))
  })

  it('2: one process has two numbers, and the container ends with it', async () => {
    const { machine, output } = await stepOf('tour.kernel.2', 'docker top')
    expect(output.trim().split('\n')).toHaveLength(2)
    const { processId } = container(machine, 'box').state
    expect(output).toContain(`${processId}`)
    const inside = await stepOf('tour.kernel.2', 'docker exec box pidof')
    expect(inside.output).toBe('1\n')
    expect(processId).not.toBe(1)
    const listed = await stepOf('tour.kernel.2', 'docker exec box ps')
    expect(listed.output.trim().split('\n')).toHaveLength(3)
    const killed = (await stepOf('tour.kernel.2', 'docker kill')).machine
    expect(container(killed, 'box').state).toMatchObject({ status: 'exited', exitCode: 137 })
  })

  it('3: nothing is made of an image for another processor', async () => {
    const { machine } = await stepOf('tour.kernel.3', 'docker run --rm --pull never')
    expect(machine.containers.size).toBe(0)
  })

  it('names a source for what no scene can show', () => {
    const { sources = [] } = chapters.find(({ id }) => id === 'kernel') ?? {}
    expect(sources.map(({ section }) => section)).toContain('Why does Docker Desktop for Linux run a VM?')
  })
})
