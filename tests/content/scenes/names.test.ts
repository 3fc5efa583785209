import { beforeAll, describe, expect, it } from 'vitest'
import { tagsOf } from '../../../src/engine/images/lookup'
import { imageNamed } from '../../../src/lab/goals/facts'
import { warmUp } from '../../conformance/player'
import { container, image, pathInWritable, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on names says', () => {
  it('1: one image has two names, and goes with the last', async () => {
    const both = (await stepOf('tour.names.1', 'docker tag')).machine
    expect(image(both, 'tools:1')).toBe(image(both, 'busybox'))
    expect(both.images.size).toBe(1)
    const one = (await stepOf('tour.names.1', 'docker rmi busybox')).machine
    expect(imageNamed(one, 'busybox')).toBeUndefined()
    expect(image(one, 'tools:1')).toBe(image(both, 'tools:1'))
    const none = (await stepOf('tour.names.1', 'docker rmi tools:1')).machine
    expect(none.images.size).toBe(0)
    expect(none.layers.size).toBe(0)
  })

  it('2: the tag moves to the second image, and the container stays on the first', async () => {
    const first = (await stepOf('tour.names.2', 'docker run -d')).machine
    const { id } = image(first, 'site')
    const last = (await stepOf('tour.names.2', 'docker exec')).machine
    expect(image(last, 'site').id).not.toBe(id)
    expect(container(last, 'old').imageId).toBe(id)
    expect(last.images.has(id)).toBe(true)
    expect(tagsOf(last, id)).toEqual([])
  })

  it('3: the refusal changes nothing, and the forced removal leaves the container its layers', async () => {
    const refused = (await stepOf('tour.names.3', 'docker rmi site')).machine
    const page = image(refused, 'site').layers.at(-1) ?? ''
    const forced = (await stepOf('tour.names.3', 'docker rmi -f')).machine
    expect(imageNamed(forced, 'site')).toBeUndefined()
    expect(container(forced, 'old').state.status).toBe('exited')
    expect(forced.layers.has(page)).toBe(true)
    const { machine } = await stepOf('tour.names.3', 'docker start')
    expect(container(machine, 'old').layers.at(-1)).toBe(page)
    expect(pathInWritable(machine, 'old', '/page.txt')).toBe('absent')
  })
})
