import { beforeAll, describe, expect, it } from 'vitest'
import { imageSize, layersOf } from '../../../src/engine/images/store'
import { warmUp } from '../../conformance/player'
import { image, pathInLayers, stepOf } from '../../support/play-scene'

beforeAll(warmUp, 60_000)

describe('what the chapter on images says', () => {
  it('1: the files take space without a container, and reading leaves the image as it is', async () => {
    const before = await stepOf('tour.image.1', 'docker ps -a')
    expect(before.machine.containers.size).toBe(0)
    expect(imageSize(before.machine, image(before.machine, 'busybox'))).toBeGreaterThan(1_900_000)
    expect(pathInLayers(before.machine, 'busybox', '/etc/passwd')).toEqual(['file'])
    const after = await stepOf('tour.image.1', 'docker image ls', 2)
    expect(image(after.machine, 'busybox')).toBe(image(before.machine, 'busybox'))
    expect(after.machine.layers).toEqual(before.machine.layers)
    expect(after.machine.containers.size).toBe(0)
  })

  it('2: seven layers arrive, the image is as large as they are together, and a container sees files of several', async () => {
    const { machine, output } = await stepOf('tour.image.2', 'docker pull')
    expect(output.match(/Pull complete/g)).toHaveLength(7)
    const nginx = image(machine, 'nginx')
    expect(nginx.layers).toHaveLength(7)
    expect(imageSize(machine, nginx)).toBe(layersOf(machine, nginx).reduce((sum, { size }) => sum + size, 0))
    const page = pathInLayers(machine, 'nginx', '/usr/share/nginx/html/index.html')
    expect(page[0]).toBe('absent')
    expect(page).toContain('file')
    expect(pathInLayers(machine, 'nginx', '/usr/bin')[0]).toBe('directory')
  })

  it('3: there is no kernel in the image, and a container runs what it is told to run', async () => {
    const { machine } = await stepOf('tour.image.3', 'docker run --rm busybox ls /boot')
    expect(pathInLayers(machine, 'busybox', '/boot')).toEqual(['absent'])
    const { output } = await stepOf('tour.image.3', 'docker run --rm busybox ps')
    expect(output.trim().split('\n')).toHaveLength(2)
  })
})
