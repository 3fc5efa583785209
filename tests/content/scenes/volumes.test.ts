import { beforeAll, describe, expect, it } from 'vitest'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import type { Machine } from '../../../src/engine/machine'
import { warmUp } from '../../conformance/player'
import { container, image, pathInLayers, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

function pathInVolume({ volumes }: Machine, name: string, path: string): string | undefined {
  const volume = volumes.get(name)
  return volume && nodeAt(volume.files, path)?.type
}

describe('what the chapter on volumes says', () => {
  it('1: the file is in the volume and not in the layer, and the volume outlives the container', async () => {
    const { machine } = await stepOf('tour.volumes.1', 'docker diff')
    expect(pathInWritable(machine, 'monday', '/book')).toBe('directory')
    expect(pathInWritable(machine, 'monday', '/book/weather.txt')).toBe('absent')
    expect(pathInVolume(machine, 'diary', '/weather.txt')).toBe('file')
    const removed = (await stepOf('tour.volumes.1', 'docker rm')).machine
    expect(removed.containers.size).toBe(0)
    expect(pathInVolume(removed, 'diary', '/weather.txt')).toBe('file')
    expect(pathInLayers(removed, 'busybox', '/book')).toEqual(['absent'])
  })

  it('2: the committed layer holds what was in the container’s layer, and nothing of the volume', async () => {
    const { machine } = await stepOf('tour.volumes.2', 'docker commit')
    expect(pathInVolume(machine, 'diary', '/weather.txt')).toBe('file')
    expect(pathInLayers(machine, 'copy', '/note.txt')).toEqual(['absent', 'file'])
    expect(pathInLayers(machine, 'copy', '/book/weather.txt')).toEqual(['absent', 'absent'])
    expect(image(machine, 'copy').layers.slice(0, 1)).toEqual(image(machine, 'busybox').layers)
  })

  it('3: the second database is another container of the same image, on the tables of the first', async () => {
    const first = (await stepOf('tour.volumes.3', 'docker exec')).machine
    const last = (await stepOf('tour.volumes.3', 'sleep 5; docker exec')).machine
    expect(container(last, 'db').id).not.toBe(container(first, 'db').id)
    expect(container(last, 'db').imageId).toBe(container(first, 'db').imageId)
    expect([...last.volumes.keys()]).toEqual(['tables'])
  })
})
