import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOfFiles } from '../../../src/engine/filesystem/tree'
import { imageSize } from '../../../src/engine/images/store'
import { readInLayers } from '../../../src/lab/goals/facts'
import { warmUp } from '../../conformance/player'
import { container, image, pathInLayers, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

const addedLine = 'ada:x:1000:1000::/home/ada:/bin/sh\n'

describe('what the chapter on copy-on-write says', () => {
  it('1: the whole file lies in the layer of box, and the original is as it was', async () => {
    const before = await stepOf('tour.copy-on-write.1', 'docker run -d')
    expect(pathInWritable(before.machine, 'box', '/etc/passwd')).toBe('absent')
    const { machine, output } = await stepOf('tour.copy-on-write.1', 'docker ps --size')
    const { writable } = container(machine, 'box')
    const copy = readInLayers([writable], '/etc/passwd') ?? ''
    expect(copy).toMatch(/^root:x:0:0/)
    expect(copy.endsWith(addedLine)).toBe(true)
    expect(sizeOfFiles(writable)).toBe(copy.length)
    expect(copy.length).toBeGreaterThan(addedLine.length)
    expect(output).toContain(`${copy.length}B (virtual`)
    expect(image(machine, 'busybox')).toBe(image(before.machine, 'busybox'))
    expect(machine.layers).toEqual(before.machine.layers)
  })

  it('2: a whiteout is in the layer of box, and the file still in the image', async () => {
    const { machine } = await stepOf('tour.copy-on-write.2', 'docker diff')
    expect(pathInWritable(machine, 'box', '/etc/passwd')).toBe('whiteout')
    expect(pathInLayers(machine, 'busybox', '/etc/passwd')).toEqual(['file'])
  })

  it('3: the layer is the same after the restart, the process another, and the image as large as before', async () => {
    const before = (await stepOf('tour.copy-on-write.3', 'docker exec box rm')).machine
    const after = (await stepOf('tour.copy-on-write.3', 'docker image ls')).machine
    expect(pathInWritable(after, 'box', '/etc/passwd')).toBe('whiteout')
    expect(container(after, 'box').writable).toEqual(container(before, 'box').writable)
    expect(container(after, 'box').state.processId).not.toBe(container(before, 'box').state.processId)
    expect(imageSize(after, image(after, 'busybox'))).toBe(imageSize(before, image(before, 'busybox')))
  })
})
