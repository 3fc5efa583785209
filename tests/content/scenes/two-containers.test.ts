import { beforeAll, describe, expect, it } from 'vitest'
import { sizeOfFiles } from '../../../src/engine/filesystem/tree'
import { warmUp } from '../../conformance/player'
import { container, image, pathInLayers, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on two containers says', () => {
  it('1: both stand on the same layers, and each note is in the layer of its writer', async () => {
    const both = await stepOf('tour.two-containers.1', 'docker run -d --name green')
    const layers = image(both.machine, 'busybox').layers
    expect(container(both.machine, 'blue').layers).toEqual(layers)
    expect(container(both.machine, 'green').layers).toEqual(layers)
    expect(both.machine.layers.size).toBe(1)
    const first = await stepOf('tour.two-containers.1', 'docker exec green cat')
    expect(pathInWritable(first.machine, 'blue', '/note.txt')).toBe('file')
    expect(pathInWritable(first.machine, 'green', '/note.txt')).toBe('absent')
    const last = await stepOf('tour.two-containers.1', 'docker exec blue cat')
    expect(pathInWritable(last.machine, 'green', '/note.txt')).toBe('file')
    expect(pathInLayers(last.machine, 'busybox', '/note.txt')).toEqual(['absent'])
  })

  it('2: five containers with five IDs take nothing, until one of them writes six bytes', async () => {
    const { machine, output } = await stepOf('tour.two-containers.2', 'for name in')
    expect(machine.containers.size).toBe(5)
    expect(new Set(output.trim().split('\n')).size).toBe(5)
    expect(machine.layers.size).toBe(1)
    for (const { writable } of machine.containers.values()) expect(sizeOfFiles(writable)).toBe(0)
    const after = (await stepOf('tour.two-containers.2', 'docker exec three')).machine
    expect(sizeOfFiles(container(after, 'three').writable)).toBe(6)
    expect([...after.containers.values()].filter(({ tasks }) => tasks.length > 0)).toHaveLength(1)
  })

  it('3: run has made two containers, and start has used one of them again', async () => {
    const { machine } = await stepOf('tour.two-containers.3', 'docker ps -a')
    expect(machine.containers.size).toBe(2)
    expect(pathInWritable(machine, 'first', '/visits.txt')).toBe('file')
    expect(pathInWritable(machine, 'second', '/visits.txt')).toBe('file')
    const started = await stepOf('tour.two-containers.3', 'docker start')
    expect(started.machine.containers.size).toBe(2)
    expect(container(started.machine, 'first').id).toBe(container(machine, 'first').id)
    expect(started.output).toBe('visit\nvisit\n')
  })
})
