import { describe, expect, it } from 'vitest'
import { flatten } from '../../../src/engine/filesystem/overlay'
import { nodeAt, sizeOfTree, walk } from '../../../src/engine/filesystem/tree'
import { bytes, codeOf, container, directory, directoryMetadata, text, tree } from './trees'

const image = tree({ '/etc/motd': 'welcome', '/etc/group': 'g', '/old/sub/two': '2', '/var/www': directory() })
const second = tree({ '/etc/motd': 'hello' })

describe('the writable layer', () => {
  it('gets the whole file when bytes are appended, and the image keeps its own', () => {
    const { files, upper, events } = container([image, second])
    files.writeFile('/etc/motd', bytes('!'), { append: true })
    expect(text(files.readFile('/etc/motd'))).toBe('hello!')
    expect(nodeAt(upper.get(), '/etc/motd')).toMatchObject({ content: bytes('hello!'), modified: 5000 })
    expect(nodeAt(second, '/etc/motd')).toMatchObject({ content: bytes('hello') })
    expect(events).toEqual([
      { type: 'copied-up', path: '/etc/motd', from: 1, size: 5 },
      { type: 'changed', path: '/etc/motd' },
    ])
  })

  it('copies no data up when a file is overwritten', () => {
    const { files, events } = container([image])
    files.writeFile('/etc/motd', bytes('new'))
    expect(events[0]).toEqual({ type: 'copied-up', path: '/etc/motd', from: 0, size: 0 })
  })

  it('gets the whole file when only its mode changes', () => {
    const { files, upper, events } = container([image])
    files.changeMode('/etc/motd', 0o600)
    expect(sizeOfTree(upper.get())).toBe(7)
    expect(events[0]).toEqual({ type: 'copied-up', path: '/etc/motd', from: 0, size: 7 })
  })

  it('holds directories on the way with their metadata and without their children', () => {
    const { files, upper } = container([tree({ '/a': directory({ mode: 0o711, userId: 7 }), '/a/b/c': '' })])
    files.writeFile('/a/b/new', bytes(''))
    expect(nodeAt(upper.get(), '/a')).toMatchObject({ mode: 0o711, userId: 7, modified: 1000, opaque: false })
    expect([...walk(upper.get())].map(({ path }) => path)).toEqual(['/a', '/a/b', '/a/b/new'])
    expect(files.status('/a/b').modified).toBe(5000)
  })

  it('gets a whiteout for a file of the image and forgets a file of its own', () => {
    const { files, upper, events } = container([image, second])
    files.remove('/etc/motd')
    files.writeFile('/etc/own', bytes('x'))
    files.remove('/etc/own')
    expect(nodeAt(upper.get(), '/etc/motd')).toEqual({ type: 'whiteout' })
    expect(nodeAt(upper.get(), '/etc/own')).toBeUndefined()
    expect(events.map(({ type }) => type)).toEqual(['whited-out', 'added', 'removed'])
    expect(events[0]).toEqual({ type: 'whited-out', path: '/etc/motd', from: 1 })
  })

  it('marks a directory opaque only where it takes the place of a deleted one', () => {
    const { files, upper } = container([image])
    files.removeDirectory('/var/www')
    files.makeDirectory('/var/www')
    files.makeDirectory('/fresh')
    expect(nodeAt(upper.get(), '/var/www')).toMatchObject({ opaque: true })
    expect(nodeAt(upper.get(), '/fresh')).toMatchObject({ opaque: false })
  })

  it('needs no whiteout for a path that an opaque directory hides already', () => {
    const { files, upper } = container([image])
    files.remove('/old/sub/two')
    files.removeDirectory('/old/sub')
    files.makeDirectory('/old/sub')
    files.writeFile('/old/sub/two', bytes('mine'))
    files.remove('/old/sub/two')
    expect(nodeAt(upper.get(), '/old/sub/two')).toBeUndefined()
  })

  it('renames a file of the image by copying it up and whiting it out', () => {
    const { files, upper, events } = container([image])
    files.rename('/etc/group', '/etc/people')
    expect(nodeAt(upper.get(), '/etc/group')).toEqual({ type: 'whiteout' })
    expect(text(files.readFile('/etc/people'))).toBe('g')
    expect(files.status('/etc/people').modified).toBe(1000)
    expect(events.map(({ type }) => type)).toEqual(['copied-up', 'whited-out', 'added'])
  })

  it('refuses to rename a directory that the image has, but not one of its own', () => {
    const { files, upper } = container([image])
    expect(codeOf(() => files.rename('/old', '/new'))).toBe('EXDEV')
    files.makeDirectory('/mine')
    expect(codeOf(() => files.rename('/mine', '/yours'))).toBeUndefined()
    expect(nodeAt(upper.get(), '/yours')).toMatchObject({ opaque: true })
  })

  it('keeps both names of a hard link the same file', () => {
    const { files, upper } = container([image])
    files.hardLink('/etc/motd', '/etc/second')
    files.writeFile('/etc/second', bytes('!'), { append: true })
    expect(text(files.readFile('/etc/motd'))).toBe('welcome!')
    expect(files.status('/etc/motd')).toMatchObject({ links: 2, inode: files.status('/etc/second').inode })
    expect(sizeOfTree(upper.get())).toBe(8)
    files.remove('/etc/motd')
    expect(files.status('/etc/second').links).toBe(1)
  })

  it('copies up one name of a hard link alone', () => {
    const shared = { ...directoryMetadata, type: 'file', content: bytes('x'), inode: '1' } as const
    const { files } = container([tree({ '/a': shared, '/b': shared })])
    expect(files.status('/a').links).toBe(2)
    files.writeFile('/a', bytes('changed'))
    expect(text(files.readFile('/b'))).toBe('x')
    expect(files.status('/a').links).toBe(1)
  })

  it('counts links of plain directories and gives merged ones a single link', () => {
    const { files } = container([image])
    expect(files.status('/old').links).toBe(3)
    expect(files.status('/').links).toBe(1)
    files.writeFile('/old/x', bytes(''))
    expect(files.status('/old').links).toBe(1)
  })

  it('keeps a directory with thousands of files quick to write to', () => {
    const { files, upper } = container([image])
    files.makeDirectory('/many')
    const started = performance.now()
    for (let number = 0; number < 2000; number += 1) files.writeFile(`/many/${number}`, bytes('x'))
    expect(performance.now() - started).toBeLessThan(3000)
    expect(files.readDirectory('/many')).toHaveLength(2000)
    expect(sizeOfTree(flatten([upper.get()]))).toBe(2000)
  })
})
