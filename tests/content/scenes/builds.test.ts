import { beforeAll, describe, expect, it } from 'vitest'
import { layersOf } from '../../../src/engine/images/store'
import { warmUp } from '../../conformance/player'
import { image, pathInLayers, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

/** The instructions of a build that were taken from the cache, the first line left aside. */
function cached(output: string): readonly string[] {
  return [...output.matchAll(/\[[2-9]\/\d\] (\S+) [^\n]*\n#\d+ CACHED/g)].map(([, instruction = '']) => instruction)
}

describe('what the chapter on builds says', () => {
  it('1: COPY and RUN made the two layers on top of busybox, ENV and CMD none', async () => {
    const { machine } = await stepOf('tour.builds.1', 'docker build')
    const menu = image(machine, 'menu')
    expect(menu.layers).toHaveLength(3)
    expect(menu.layers.slice(0, 1)).toEqual(image(machine, 'busybox').layers)
    expect(pathInLayers(machine, 'menu', '/menu.txt')).toEqual(['absent', 'file', 'absent'])
    expect(pathInLayers(machine, 'menu', '/sorted.txt')).toEqual(['absent', 'absent', 'file'])
    expect(menu.settings).toMatchObject({ command: ['cat', '/sorted.txt'] })
    expect(menu.settings.environment).toContain('LANGUAGE=en')
  })

  it('2: without a change all is cached, and with one only what stands above it', async () => {
    const first = await stepOf('tour.builds.2', 'docker build')
    expect(cached(first.output)).toEqual([])
    const second = await stepOf('tour.builds.2', 'docker build', 2)
    expect(cached(second.output)).toEqual(['RUN', 'COPY', 'RUN'])
    expect(second.machine.layers.size).toBe(first.machine.layers.size)
    const changed = await stepOf('tour.builds.2', 'docker build', 3)
    expect(cached(changed.output)).toEqual(['RUN'])
    const before = image(second.machine, 'menu')
    const after = image(changed.machine, 'menu')
    expect(image(first.machine, 'menu').id).toBe(before.id)
    expect(after.id).not.toBe(before.id)
    expect(after.layers.slice(0, 2)).toEqual(before.layers.slice(0, 2))
    expect(after.layers.filter((layer) => before.layers.includes(layer))).toHaveLength(2)
  })

  it('3: the key is in the layer of COPY, below a whiteout in the last', async () => {
    const { machine } = await stepOf('tour.builds.3', 'docker build')
    expect(pathInLayers(machine, 'shop', '/key.txt')).toEqual(['absent', 'file', 'absent', 'whiteout'])
    expect(
      layersOf(machine, image(machine, 'shop'))
        .map(({ size }) => size)
        .slice(1),
    ).toEqual([12, expect.any(Number), 0])
    const { output } = await stepOf('tour.builds.3', 'grep')
    expect(output).toBe('1\n')
  })
})
