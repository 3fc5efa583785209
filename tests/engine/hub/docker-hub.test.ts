import { describe, expect, it } from 'vitest'
import { dockerHub } from '../../../src/engine/hub/docker-hub'
import { readConfiguration } from '../../../src/engine/images/configuration-reader'
import { sha256 } from '../../../src/engine/oci/digest'
import { layerTar } from '../../../src/engine/oci/layer-tar'
import { findManifest } from '../../../src/engine/registry/access'

const hub = dockerHub()

function image(path: string, tag: string) {
  const manifest = findManifest(hub, { domain: 'docker.io', path: `library/${path}`, tag })
  if (manifest === undefined) throw new Error(`no ${path}:${tag}`)
  return { ...manifest, read: readConfiguration(manifest.configuration) }
}

describe('dockerHub', () => {
  it('names every layer by the SHA-256 of its tar, and lists them in the configuration', () => {
    for (const { configuration, layers } of hub.manifests.values()) {
      const blobs = layers.map((digest) => hub.blobs.get(digest))
      expect(readConfiguration(configuration).diffIds).toEqual(blobs.map((blob) => blob?.diffId))
    }
    for (const { diffId, tree } of hub.blobs.values()) expect(sha256(layerTar(tree))).toBe(diffId)
  })

  it('has as many layers as the history has lines that made one', () => {
    for (const { configuration } of hub.manifests.values()) {
      const { diffIds, history } = readConfiguration(configuration)
      expect(history.filter(({ emptyLayer }) => !emptyLayer)).toHaveLength(diffIds.length)
    }
  })

  it('is the same each time, and made once', () => {
    expect(dockerHub()).toBe(hub)
  })

  it.each([
    ['nginx', 'latest', 'trixie-slim'],
    ['python', '3.13-slim', 'trixie-slim'],
    ['postgres', '17', 'trixie-slim'],
    ['node', '22', 'bookworm'],
  ])('builds %s:%s on the same layer as debian:%s', (name, tag, release) => {
    expect(image(name, tag).layers[0]).toBe(image('debian', release).layers[0])
  })

  it.each([
    ['nginx', 'latest', '1.29'],
    ['alpine', 'latest', '3.22'],
    ['debian', 'latest', 'trixie'],
    ['node', 'lts', '24'],
  ])('has %s:%s and :%s as two names of one image', (name, tag, other) => {
    expect(image(name, tag).digest).toBe(image(name, other).digest)
  })

  it('keeps slim and full Debian apart', () => {
    expect(image('debian', 'trixie').layers).not.toEqual(image('debian', 'trixie-slim').layers)
  })

  it('declares the sizes of the real layers', () => {
    const sizeOf = (name: string, tag: string) =>
      image(name, tag).layers.reduce((sum, digest) => sum + (hub.blobs.get(digest)?.declaredSize ?? 0), 0)
    expect(sizeOf('alpine', 'latest')).toBeLessThan(10_000_000)
    expect(sizeOf('nginx', 'latest')).toBeGreaterThan(150_000_000)
    expect(sizeOf('postgres', '17')).toBeGreaterThan(430_000_000)
    expect(sizeOf('python', 'latest')).toBeGreaterThan(1_000_000_000)
  })

  it('gives containers what the official images set', () => {
    expect(image('nginx', 'latest').read.settings).toMatchObject({
      entrypoint: ['/docker-entrypoint.sh'],
      command: ['nginx', '-g', 'daemon off;'],
      exposedPorts: ['80/tcp'],
      stopSignal: 'SIGQUIT',
    })
    expect(image('postgres', '17').read.settings).toMatchObject({
      volumes: ['/var/lib/postgresql/data'],
      stopSignal: 'SIGINT',
      exposedPorts: ['5432/tcp'],
    })
    expect(image('postgres', 'latest').read.settings.volumes).toEqual(['/var/lib/postgresql'])
    expect(image('alpine', 'latest').read.settings.command).toEqual(['/bin/sh'])
  })
})
