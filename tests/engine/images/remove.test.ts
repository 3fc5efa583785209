import { describe, expect, it } from 'vitest'
import { listImages } from '../../../src/engine/images/list'
import { pruneImages } from '../../../src/engine/images/prune'
import { removeImage } from '../../../src/engine/images/remove'
import { build, directory, file, newSession, tag } from './support'

const options = { force: false, pruneParents: true }

function busyboxOf(session: ReturnType<typeof newSession>): string {
  return [...session.machine.images.keys()][0] ?? ''
}

describe('removeImage', () => {
  it('only takes the name away while the image has another', () => {
    const session = newSession()
    const id = busyboxOf(session)
    tag(session, id, 'mine:v1')
    expect(removeImage(session, 'mine:v1', options)).toEqual([{ untagged: 'mine:v1' }])
    expect(session.machine.images.has(id)).toBe(true)
  })

  it('deletes the image and its layers with the last name', () => {
    const session = newSession()
    const id = busyboxOf(session)
    const records = removeImage(session, 'busybox', options)
    expect(records).toEqual([{ untagged: 'busybox:latest' }, { deleted: id }, { deleted: expect.any(String) }])
    expect(session.machine.layers.size).toBe(0)
  })

  it('keeps layers that the build cache holds', () => {
    const session = newSession()
    const { imageId = '' } = build(session, 'FROM scratch\nCOPY a /\n', directory({ a: file('x') }))
    expect(removeImage(session, imageId, options)).toEqual([{ deleted: imageId }])
    expect(session.machine.layers.size).toBe(2)
  })

  it('refuses an identifier with names in several repositories, unless forced', () => {
    const session = newSession()
    const id = busyboxOf(session)
    tag(session, id, 'other')
    expect(() => removeImage(session, id, options)).toThrow(/must be forced.* referenced in multiple repositories/)
    expect(removeImage(session, id, { ...options, force: true })).toHaveLength(4)
  })

  it('says what is not there', () => {
    expect(() => removeImage(newSession(), 'nosuch', options)).toThrow('No such image: nosuch:latest')
  })
})

describe('pruneImages', () => {
  it('removes images without a name and no others', () => {
    const session = newSession()
    const { imageId } = build(session, 'FROM busybox\nENV A=1\n')
    expect(pruneImages(session, new Map()).records).toEqual([{ deleted: imageId }])
    expect(session.machine.images.size).toBe(1)
  })

  it('removes all that no container uses when asked to, and counts the bytes', () => {
    const session = newSession()
    const { reclaimed } = pruneImages(session, new Map([['dangling', ['false']]]))
    expect(reclaimed).toBe(2_065_452)
    expect(session.machine.images.size).toBe(0)
  })
})

describe('listImages', () => {
  it('puts the newest first and filters by name, label and age', () => {
    const session = newSession()
    const { imageId = '' } = build(session, 'FROM busybox\nLABEL x=1\nWORKDIR /w\n')
    tag(session, imageId, 'app')
    const names = (filters: [string, string[]][]) =>
      listImages(session.machine, { all: false, filters: new Map(filters) }).map(({ image }) => image.id)
    expect(names([])).toEqual([imageId, busyboxOf(session)])
    expect(names([['reference', ['a*']]])).toEqual([imageId])
    expect(names([['label', ['x=1']]])).toEqual([imageId])
    expect(names([['label', ['x=2']]])).toEqual([])
    expect(names([['before', ['app']]])).toEqual([busyboxOf(session)])
    expect(() => names([['nosuch', ['x']]])).toThrow("invalid filter 'nosuch'")
    expect(() => names([['dangling', ['maybe']]])).toThrow("invalid filter 'dangling=[maybe]'")
  })
})
