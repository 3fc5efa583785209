import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOfFiles } from '../../../src/engine/filesystem/tree'
import { warmUp } from '../../conformance/player'
import { container, image, pathInLayers, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on containers says', () => {
  it('1: creating adds an empty layer and no process, starting adds the process and writes nothing', async () => {
    const created = await stepOf('tour.container.1', 'docker create')
    const box = container(created.machine, 'box')
    expect(box.state.status).toBe('created')
    expect(box.tasks).toHaveLength(0)
    expect(sizeOfFiles(box.writable)).toBe(0)
    expect(box.layers).toEqual(image(created.machine, 'busybox').layers)
    expect(created.machine.layers.size).toBe(1)
    const started = await stepOf('tour.container.1', 'docker ps --size')
    expect(container(started.machine, 'box').tasks).toHaveLength(1)
    expect(sizeOfFiles(container(started.machine, 'box').writable)).toBe(0)
  })

  it('2: the file is in the layer of desk, and the image is the same value as before', async () => {
    const before = await stepOf('tour.container.2', 'docker run -d')
    const after = await stepOf('tour.container.2', 'docker run --rm')
    expect(pathInWritable(after.machine, 'desk', '/list.txt')).toBe('file')
    expect(pathInLayers(after.machine, 'busybox', '/list.txt')).toEqual(['absent'])
    expect(image(after.machine, 'busybox')).toBe(image(before.machine, 'busybox'))
  })

  it('3: the refusals change nothing, exec adds a process that ends, and stop leaves the layer', async () => {
    const refused = await stepOf('tour.container.3', 'docker exec busybox')
    expect(refused.machine.containers.size).toBe(0)
    const listed = await stepOf('tour.container.3', 'docker exec box ps')
    expect(listed.output.trim().split('\n')).toHaveLength(3)
    expect(container(listed.machine, 'box').tasks).toHaveLength(1)
    const stopped = await stepOf('tour.container.3', 'docker stop')
    expect(container(stopped.machine, 'box').tasks).toHaveLength(0)
    expect(container(stopped.machine, 'box').writable).toBe(container(listed.machine, 'box').writable)
  })
})
