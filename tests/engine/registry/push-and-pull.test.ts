import { describe, expect, it } from 'vitest'
import { parseReference, withDefaultTag } from '../../../src/engine/images/reference'
import { removeImage } from '../../../src/engine/images/remove'
import { pullImage } from '../../../src/engine/registry/pull'
import { pushImage } from '../../../src/engine/registry/push'
import { build, directory, file, newSession, tag } from '../images/support'

const reference = (name: string) => withDefaultTag(parseReference(name))

function push(session: ReturnType<typeof newSession>, name: string): readonly string[] {
  const lines: string[] = []
  pushImage(session, reference(name), false, (line) => lines.push(line))
  return lines.filter((line) => !line.endsWith('Preparing') && !line.endsWith('Waiting'))
}

function pull(session: ReturnType<typeof newSession>, name: string): readonly string[] {
  const lines: string[] = []
  pullImage(session, reference(name), false, (line) => lines.push(line))
  return lines
}

function withApp() {
  const session = newSession()
  const { imageId = '' } = build(session, 'FROM busybox\nCOPY a /\n', directory({ a: file('x') }))
  tag(session, imageId, 'localhost:5000/app')
  return { session, imageId }
}

describe('pushImage', () => {
  it('sends a layer once, and mounts it into another repository', () => {
    const { session, imageId } = withApp()
    const statuses = (lines: readonly string[]) => lines.slice(1, -1).map((line) => line.replace(/^\S+ /, ''))
    expect(statuses(push(session, 'localhost:5000/app'))).toEqual(['Pushed', 'Pushed'])
    expect(statuses(push(session, 'localhost:5000/app'))).toEqual(['Layer already exists', 'Layer already exists'])
    tag(session, imageId, 'localhost:5000/other')
    expect(statuses(push(session, 'localhost:5000/other'))).toEqual(['Mounted from app', 'Mounted from app'])
  })

  it.each([
    ['localhost:5000/nosuch', 'An image does not exist locally with the tag: localhost:5000/nosuch'],
    ['localhost:5000/app:v9', 'tag does not exist: localhost:5000/app:v9'],
  ])('refuses %s', (name, message) => {
    expect(() => push(withApp().session, name)).toThrow(message)
  })

  it('says when no registry answers', () => {
    const { session, imageId } = withApp()
    tag(session, imageId, 'localhost:5999/app')
    expect(() => push(session, 'localhost:5999/app')).toThrow('dial tcp [::1]:5999: connect: connection refused')
  })
})

describe('pullImage', () => {
  it('receives only the layers that are missing', () => {
    const { session, imageId } = withApp()
    push(session, 'localhost:5000/app')
    session.machine = { ...session.machine, buildCache: new Map() }
    removeImage(session, 'localhost:5000/app', { force: false, pruneParents: true })
    const lines = pull(session, 'localhost:5000/app')
    expect(lines[0]).toBe('latest: Pulling from app')
    expect(lines.filter((line) => line.endsWith('Already exists'))).toHaveLength(1)
    expect(lines.filter((line) => line.endsWith('Pull complete'))).toHaveLength(1)
    expect(lines.at(-1)).toBe('Status: Downloaded newer image for localhost:5000/app:latest')
    expect(session.machine.images.has(imageId)).toBe(true)
    expect(pull(session, 'localhost:5000/app').at(-1)).toContain('Image is up to date')
  })

  it.each([
    ['localhost:5000/nosuch:v1', 'manifest for localhost:5000/nosuch:v1 not found: manifest unknown: manifest unknown'],
    ['nosuch', 'Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on '],
  ])('refuses %s', (name, message) => {
    expect(() => pull(newSession(), name)).toThrow(message)
  })
})
