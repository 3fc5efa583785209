import { describe, expect, it } from 'vitest'
import { describeEvent } from '../../../src/bench/words/describe-event'
import type { EngineEvent, EngineEventType } from '../../../src/engine/events'
import { containerId, digest, richMachine } from '../fixtures'

const machine = richMachine()
const moment = { before: machine, after: machine }
const box = { containerId: containerId('green'), name: 'green' }
const imageId = digest('image web:1')
const chainId = digest('ADD debian')
const diffId = digest('diff ADD debian')
const registry = { registry: 'localhost:5000', repository: 'web', diffId }

/** One event of every kind. The type makes sure that none is forgotten. */
const samples: { readonly [Type in EngineEventType]: Extract<EngineEvent, { readonly type: Type }> } = {
  'layer.committed': { type: 'layer.committed', chainId, createdBy: 'RUN x', size: 1 },
  'layer.removed': { type: 'layer.removed', chainId },
  'image.created': { type: 'image.created', imageId, by: 'build' },
  'image.tagged': { type: 'image.tagged', imageId, reference: 'web:2' },
  'image.untagged': { type: 'image.untagged', imageId, reference: 'web:2' },
  'image.removed': { type: 'image.removed', imageId },
  'image.saved': { type: 'image.saved', imageId, path: 'web.tar' },
  'build.step': { type: 'build.step', instruction: 'RUN /bin/sh -c x # buildkit', cached: true },
  'build.failed': { type: 'build.failed', instruction: 'RUN x', message: 'no' },
  'container.created': { type: 'container.created', ...box, imageId },
  'container.started': { type: 'container.started', ...box },
  'container.paused': { type: 'container.paused', ...box },
  'container.unpaused': { type: 'container.unpaused', ...box },
  'container.signalled': { type: 'container.signalled', ...box, signal: 'SIGTERM' },
  'container.exited': { type: 'container.exited', ...box, exitCode: 137 },
  'container.removed': { type: 'container.removed', ...box },
  'container.renamed': { type: 'container.renamed', containerId: box.containerId, from: 'green', to: 'teal' },
  'container.committed': { type: 'container.committed', ...box, imageId },
  'container.exported': { type: 'container.exported', ...box, path: 'green.tar' },
  'process.started': { type: 'process.started', ...box, command: 'sh', main: false },
  'process.exited': { type: 'process.exited', ...box, command: 'sh', main: false, exitCode: 1 },
  'file.added': { type: 'file.added', ...box, path: '/f', size: 1 },
  'file.copied-up': { type: 'file.copied-up', ...box, path: '/f', from: chainId, size: 1 },
  'file.changed': { type: 'file.changed', ...box, path: '/f' },
  'file.whited-out': { type: 'file.whited-out', ...box, path: '/f', from: chainId },
  'file.removed': { type: 'file.removed', ...box, path: '/f' },
  'mount.written': { type: 'mount.written', ...box, mount: 'volume', source: 'data', path: '/data/f' },
  'volume.created': { type: 'volume.created', volume: 'data' },
  'volume.populated': { type: 'volume.populated', volume: 'data', imageId },
  'volume.removed': { type: 'volume.removed', volume: 'data' },
  'network.created': { type: 'network.created', networkId: 'n', network: 'front' },
  'network.removed': { type: 'network.removed', networkId: 'n', network: 'front' },
  'network.connected': { type: 'network.connected', networkId: 'n', network: 'front', ...box },
  'network.disconnected': { type: 'network.disconnected', networkId: 'n', network: 'front', ...box },
  'registry.layer-pushed': { type: 'registry.layer-pushed', ...registry, outcome: 'mounted' },
  'registry.layer-pulled': { type: 'registry.layer-pulled', ...registry, outcome: 'received' },
  'registry.tagged': { type: 'registry.tagged', registry: 'localhost:5000', reference: 'web:1', digest: 'd' },
  'request.refused': { type: 'request.refused', message: 'no' },
}

describe('describeEvent', () => {
  it.each(Object.values(samples))('gives a whole sentence for $type', (event) => {
    const sentence = describeEvent(event, moment)
    expect(sentence.length).toBeGreaterThan(8)
    expect(sentence).not.toMatch(/undefined|sha256/)
    expect(sentence).not.toContain('!')
  })

  it('names what a command removed by the machine before it', () => {
    const after = { ...machine, images: new Map(), tags: new Map<string, string>() }
    const sentence = describeEvent({ type: 'image.removed', imageId }, { before: machine, after })
    expect(sentence).toBe('Image web:1 was removed.')
  })
})
