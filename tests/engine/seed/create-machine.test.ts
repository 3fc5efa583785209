import { describe, expect, it } from 'vitest'
import { sizeOfTree } from '../../../src/engine/filesystem/tree'
import { readConfiguration } from '../../../src/engine/images/configuration-reader'
import { diffId, sha256 } from '../../../src/engine/oci/digest'
import { createMachine } from '../../../src/engine/seed/create-machine'

describe.each(['lesson', 'recorded'] as const)('createMachine(%s)', (seed) => {
  const machine = createMachine(seed)
  const [image] = machine.images.values()
  const [layer] = machine.layers.values()

  it('states digests that are those of its layer and its configuration', () => {
    expect(layer && diffId(layer.tree)).toBe(layer?.diffId)
    expect(image && sha256(image.configuration)).toBe(image?.id)
  })

  it('states the size of its layer', () => {
    expect(layer && sizeOfTree(layer.tree)).toBe(layer?.size)
  })

  it('describes the image as its configuration does', () => {
    const { diffIds, ...read } = readConfiguration(image?.configuration ?? '')
    expect(image).toMatchObject(read)
    expect(diffIds).toEqual([layer?.diffId])
  })

  it('names the image busybox:latest', () => {
    expect(machine.tags).toEqual(new Map([['docker.io/library/busybox:latest', image?.id]]))
  })
})
