import { beforeAll, describe, expect, it } from 'vitest'
import type { Machine } from '../../../src/engine/machine'
import { warmUp } from '../../conformance/player'
import { image, pathInLayers, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

function registry({ registries }: Machine) {
  const found = registries.get('localhost:5000')
  if (!found) throw new Error('There is no registry')
  return found
}

describe('what the chapter on registries says', () => {
  it('1: the second push adds one layer to the two that are there', async () => {
    const first = await stepOf('tour.registry.1', 'docker push')
    expect(registry(first.machine).blobs.size).toBe(2)
    expect(first.output.match(/Pushed/g)).toHaveLength(2)
    const second = await stepOf('tour.registry.1', 'docker push', 2)
    expect(registry(second.machine).blobs.size).toBe(3)
    expect(second.output.match(/Pushed/g)).toHaveLength(1)
    expect(second.output.match(/Layer already exists/g)).toHaveLength(1)
  })

  it('2: two layers are in the registry, and the note is in none', async () => {
    const written = (await stepOf('tour.registry.2', 'docker run --name box')).machine
    expect(pathInWritable(written, 'box', '/note.txt')).toBe('file')
    const { machine, output } = await stepOf('tour.registry.2', 'docker push')
    expect(registry(machine).blobs.size).toBe(2)
    expect(output.match(/Pushed/g)).toHaveLength(2)
    const fetched = (await stepOf('tour.registry.2', 'docker run --rm')).machine
    expect(pathInLayers(fetched, 'localhost:5000/site', '/note.txt')).toEqual(['absent', 'absent'])
  })

  it('3: the tag means another image after the second push, the digest the first one still', async () => {
    const first = (await stepOf('tour.registry.3', 'docker build')).machine
    const { machine, output } = await stepOf('tour.registry.3', 'cat first.txt')
    const last = (await stepOf('tour.registry.3', 'docker run --rm $(cat')).machine
    expect(image(machine, output.trim()).id).toBe(image(first, 'localhost:5000/site').id)
    expect(image(last, output.trim()).id).toBe(image(first, 'localhost:5000/site').id)
    expect(image(last, 'localhost:5000/site').id).not.toBe(image(first, 'localhost:5000/site').id)
    const tagged = registry(last).repositories.get('site')?.tags.get('latest')
    expect(tagged).toBeDefined()
    expect(output).not.toContain(tagged)
    expect(registry(last).manifests.size).toBe(2)
  })
})
