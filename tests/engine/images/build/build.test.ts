import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../../src/engine/filesystem/entries'
import { flatten } from '../../../../src/engine/filesystem/overlay'
import { nodeAt } from '../../../../src/engine/filesystem/tree'
import { layersOf } from '../../../../src/engine/images/store'
import type { Session } from '../../../../src/engine/session'
import { build, cachedSteps, directory, file, newSession } from '../support'

function imageOf(session: Session, id: string | undefined) {
  const image = session.machine.images.get(id ?? '')
  if (image === undefined) throw new Error('no image')
  return image
}

function filesOf(session: Session, id: string | undefined) {
  return flatten(layersOf(session.machine, imageOf(session, id)).map(({ tree }) => tree))
}

function contentAt(session: Session, id: string | undefined, path: string): string | undefined {
  const node = nodeAt(filesOf(session, id), path)
  return node?.type === 'file' ? new TextDecoder().decode(node.content) : undefined
}

describe('buildImage', () => {
  it('copies files into a layer of their own and notes it in the history', () => {
    const session = newSession()
    const { imageId } = build(session, 'FROM busybox\nCOPY a /dir/\n', directory({ a: file('hello') }))
    expect(contentAt(session, imageId, '/dir/a')).toBe('hello')
    const image = imageOf(session, imageId)
    expect(image.layers).toHaveLength(2)
    expect(image.history.at(-1)).toMatchObject({ createdBy: 'COPY a /dir/ # buildkit', emptyLayer: false })
  })

  it('gives the same image when nothing has changed', () => {
    const session = newSession()
    const context = directory({ a: file('x') })
    const first = build(session, 'FROM busybox\nCOPY a /\nENV B=1\n', context)
    const second = build(session, 'FROM busybox\nCOPY a /\nENV B=1\n', context)
    expect(second.imageId).toBe(first.imageId)
    expect(cachedSteps(second)).toEqual(['[2/2] COPY a /'])
  })

  it('gives files of the context to root, whoever has them, and does not copy them again for another owner', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nCOPY a /\n'
    const owned = { ...file('x'), userId: 33, groupId: 33 }
    const { imageId } = build(session, dockerfile, directory({ a: owned }))
    expect(nodeAt(filesOf(session, imageId), '/a')).toMatchObject({ userId: 0, groupId: 0 })
    expect(cachedSteps(build(session, dockerfile, directory({ a: file('x') })))).toHaveLength(1)
  })

  it('leaves files of another stage to their owner unless --chown names one', () => {
    const session = newSession()
    const lines = [
      'FROM busybox AS made',
      'COPY --chown=daemon a /d/a',
      'FROM busybox',
      'COPY --from=made /d /kept',
      'COPY --from=made --chown=nobody /d/a /given',
    ]
    const { imageId } = build(session, `${lines.join('\n')}\n`, directory({ a: file('x') }))
    const files = filesOf(session, imageId)
    expect(nodeAt(files, '/kept/a')).toMatchObject({ userId: 1, groupId: 1 })
    expect(nodeAt(files, '/kept')).toMatchObject({ userId: 0, groupId: 0 })
    expect(nodeAt(files, '/given')).toMatchObject({ userId: 65534 })
  })

  it('names the missing file of every step that misses one, and fails for the last', () => {
    const { progress, failure } = build(newSession(), 'FROM busybox\nCOPY a /\nCOPY b /\nRUN true\n', directory({}))
    expect(progress).toMatch(/COPY a \/\n#\d+ ERROR: .*"\/a": not found/)
    expect(progress).toMatch(/COPY b \/\n#\d+ ERROR: .*"\/b": not found/)
    expect(failure?.message).toMatch(/"\/b": not found/)
  })

  it('knows a copied file by content and mode, not by time', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nCOPY a /\n'
    const touched = { ...file('x'), modified: 5_000_000 }
    build(session, dockerfile, directory({ a: file('x') }))
    expect(cachedSteps(build(session, dockerfile, directory({ a: touched })))).toHaveLength(1)
    expect(cachedSteps(build(session, dockerfile, directory({ a: file('x', 0o600) })))).toHaveLength(0)
    expect(cachedSteps(build(session, dockerfile, directory({ a: file('y') })))).toHaveLength(0)
  })

  it('does not look at files that no step copies', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nCOPY a /\n'
    build(session, dockerfile, directory({ a: file('x') }))
    const second = build(session, dockerfile, directory({ a: file('x'), b: file('new') }))
    expect(cachedSteps(second)).toHaveLength(1)
  })

  it('carries out again what comes after a changed step', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nWORKDIR /w\nCOPY a /\nWORKDIR /v\n'
    build(session, dockerfile, directory({ a: file('x') }))
    expect(cachedSteps(build(session, dockerfile, directory({ a: file('y') })))).toEqual(['[2/4] WORKDIR /w'])
  })

  it('takes nothing but a working directory from the cache without it, and keeps what it made for the next time', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nWORKDIR /w\nCOPY a /\n'
    const context = directory({ a: file('x') })
    const first = build(session, dockerfile, context)
    const second = build(session, dockerfile, context, { useCache: false })
    expect(cachedSteps(second)).toEqual(['[2/3] WORKDIR /w'])
    expect(second.imageId).not.toBe(first.imageId)
    expect(build(session, dockerfile, context).imageId).toBe(second.imageId)
  })

  it('copies from another stage without keeping the rest of it', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox AS one\nCOPY a /a\nCOPY b /b\nFROM scratch\nCOPY --from=one /a /only\n'
    const { imageId } = build(session, dockerfile, directory({ a: file('A'), b: file('B') }))
    expect(contentAt(session, imageId, '/only')).toBe('A')
    expect([...namesOf(filesOf(session, imageId).children)]).toEqual(['only'])
  })

  it('leaves out stages that the target does not need', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox AS unused\nCOPY nosuch /\nFROM busybox AS wanted\nWORKDIR /w\nFROM unused\n'
    const outcome = build(session, dockerfile, directory({}), { target: 'wanted' })
    expect(outcome.failure).toBeUndefined()
    expect(outcome.progress).not.toContain('nosuch')
  })

  it('keeps ignored files out of the context', () => {
    const session = newSession()
    const context = directory({ '.dockerignore': file('secret\n'), secret: file('s'), open: file('o') })
    const { imageId } = build(session, 'FROM scratch\nCOPY . /\n', context)
    expect([...namesOf(filesOf(session, imageId).children)].sort()).toEqual(['.dockerignore', 'open'])
  })

  it('sets owner and mode of copied files', () => {
    const session = newSession()
    const dockerfile = 'FROM busybox\nCOPY --chown=daemon:bin --chmod=750 a /a\n'
    const { imageId } = build(session, dockerfile, directory({ a: file('x') }))
    expect(nodeAt(filesOf(session, imageId), '/a')).toMatchObject({ userId: 1, groupId: 2, mode: 0o750 })
  })

  it('forgets an inherited command at a new entry point, but not one of its own stage', () => {
    const session = newSession()
    const inherited = build(session, 'FROM busybox\nENTRYPOINT ["a"]\n')
    const own = build(session, 'FROM busybox\nCMD ["b"]\nENTRYPOINT ["a"]\n')
    expect(imageOf(session, inherited.imageId).settings.command).toBeNull()
    expect(imageOf(session, own.imageId).settings.command).toEqual(['b'])
  })

  it('makes no image when a step fails, and says which lines are to blame', () => {
    const session = newSession()
    const outcome = build(session, 'FROM busybox\nCOPY nosuch /\n')
    expect(outcome.imageId).toBeUndefined()
    expect(outcome.failure?.excerpt).toContain('   2 | >>> COPY nosuch /')
    expect(outcome.failure?.message).toMatch(/^failed to compute cache key: .*"\/nosuch": not found$/)
  })

  it('writes an inline document with its variables put in', () => {
    const session = newSession()
    const { imageId } = build(session, 'FROM busybox\nENV A=1\nCOPY <<f /\nvalue $A\nf\n')
    expect(contentAt(session, imageId, '/f')).toBe('value 1\n')
  })

  it('lists warnings once, below the steps', () => {
    const { progress, warnings } = build(newSession(), 'FROM busybox\nCMD echo hi\n')
    expect(warnings).toContain('1 warning found (use docker --debug to expand)')
    expect(progress.match(/JSONArgsRecommended/g)).toHaveLength(1)
  })
})
