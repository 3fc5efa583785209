import { describe, expect, it } from 'vitest'
import { summariseFrame } from '../../../src/bench/words/summarise-frame'
import type { EngineEvent } from '../../../src/engine/events'
import { containerId, digest, richMachine, withoutContainer } from '../fixtures'
import { frameOf } from '../frames'

const machine = richMachine()
const same = { before: machine, after: machine }
const green = { containerId: containerId('green'), name: 'green' }

function summary(events: readonly EngineEvent[], exitCode = 0) {
  return summariseFrame(frameOf('docker …', machine, events, exitCode), same)
}

describe('summariseFrame', () => {
  it('names file, layer and container when a file was copied up', () => {
    const from = digest('RUN apt-get install nginx')
    const { sentences } = summary([{ type: 'file.copied-up', ...green, path: '/etc/nginx/nginx.conf', from, size: 9 }])
    expect(sentences).toEqual([
      'green: /etc/nginx/nginx.conf was copied up from layer 2 of web:1 into its writable layer. The original below is unchanged.',
    ])
  })

  it('says where the file still is when a whiteout hides it', () => {
    const { sentences } = summary([
      { type: 'file.whited-out', ...green, path: '/etc/motd', from: digest('ADD debian') },
    ])
    expect(sentences[0]).toContain('It is still in layer 1 of web:1.')
  })

  it('puts files before the life of containers and keeps the rest for later', () => {
    const { sentences, further } = summary([
      { type: 'container.created', ...green, imageId: digest('image web:1') },
      { type: 'container.started', ...green },
      { type: 'process.started', ...green, command: 'nginx', main: true },
      { type: 'file.added', ...green, path: '/f', size: 3 },
      { type: 'process.exited', ...green, command: 'nginx', main: true, exitCode: 0 },
      { type: 'container.exited', ...green, exitCode: 0 },
    ])
    expect(sentences[0]).toContain('/f is new')
    expect(sentences[1]).toContain('exited with code 0')
    expect(further).toHaveLength(2)
  })

  it('counts files when there are many', () => {
    const events = ['/a', '/b', '/c', '/d'].map(
      (path): EngineEvent => ({ type: 'file.added', ...green, path, size: 1 }),
    )
    expect(summary(events).sentences).toEqual(['green: 4 files are new in its writable layer, among them /a, /b.'])
  })

  it('does not repeat that a file changed which the command itself brought up', () => {
    const path = '/etc/motd'
    const { sentences, further } = summary([
      { type: 'file.copied-up', ...green, path, from: digest('ADD debian'), size: 6 },
      { type: 'file.changed', ...green, path },
      { type: 'file.changed', ...green, path },
    ])
    expect([...sentences, ...further]).toHaveLength(1)
  })

  it('tells the story of a container that removed itself in one sentence', () => {
    const after = withoutContainer(machine, 'green')
    const events: readonly EngineEvent[] = [
      { type: 'container.created', ...green, imageId: digest('image web:1') },
      { type: 'file.added', ...green, path: '/f', size: 3 },
      { type: 'container.exited', ...green, exitCode: 0 },
      { type: 'container.removed', ...green },
    ]
    const { sentences, further } = summariseFrame(frameOf('docker run --rm', after, events), { before: after, after })
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain('was removed at once')
    expect(further).toEqual([])
  })

  it('tells layers that were sent from layers that were there already', () => {
    const push = { type: 'registry.layer-pushed', registry: 'localhost:5000', repository: 'web' } as const
    const { sentences } = summary([
      { ...push, diffId: digest('diff ADD debian'), outcome: 'already-there' },
      { ...push, diffId: digest('diff RUN apt-get install nginx'), outcome: 'already-there' },
      { ...push, diffId: digest('diff COPY site/ /usr/share/nginx'), outcome: 'sent' },
    ])
    expect(sentences).toEqual([
      '2 layers were not sent: localhost:5000 has them already.',
      'The layer “COPY site/ /usr/share/nginx” was sent to localhost:5000.',
    ])
  })

  it('begins with the refusal, in its first line', () => {
    const { sentences } = summary([{ type: 'request.refused', message: 'No such container: x\n\nSee help' }], 1)
    expect(sentences).toEqual(['Refused, and nothing changed: No such container: x'])
  })

  it('says that nothing changed when a command only looked', () => {
    expect(summary([]).sentences).toEqual(['This command changed nothing on the bench.'])
    expect(summary([], 2).sentences[0]).toContain('exit code 2')
  })
})
