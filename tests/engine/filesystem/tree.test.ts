import { describe, expect, it } from 'vitest'
import { nodeAt, sizeOfTree, walk, withNode, withoutNode, withParents } from '../../../src/engine/filesystem/tree'
import { codeOf, directory, directoryMetadata, file, tree, whiteout } from './trees'

describe('a layer tree', () => {
  it('shares everything that a change does not touch', () => {
    const before = tree({ '/a/x': 'one', '/b/y': 'two' })
    const after = withNode(before, '/a/z', file('three'))
    expect(nodeAt(after, '/b')).toBe(nodeAt(before, '/b'))
    expect(nodeAt(after, '/a/x')).toBe(nodeAt(before, '/a/x'))
    expect(nodeAt(before, '/a/z')).toBeUndefined()
  })

  it('refuses to plant a node where no directory is', () => {
    const before = tree({ '/a/x': 'one' })
    expect(codeOf(() => withNode(before, '/no/x', file('')))).toBe('ENOENT')
    expect(codeOf(() => withNode(before, '/a/x/y', file('')))).toBe('ENOTDIR')
  })

  it('makes missing directories and keeps those that are there', () => {
    const before = tree({ '/a': directory({ mode: 0o700 }) })
    const after = withParents(before, '/a/b/c', { ...directoryMetadata, mode: 0o711 })
    expect(nodeAt(after, '/a')).toMatchObject({ mode: 0o700 })
    expect(nodeAt(after, '/a/b/c')).toMatchObject({ type: 'directory', mode: 0o711 })
  })

  it('takes a node out with all beneath it', () => {
    expect([...walk(withoutNode(tree({ '/a/b/c': '', '/d': '' }), '/a'))].map(({ path }) => path)).toEqual(['/d'])
  })

  it('walks a directory before its children and siblings by name', () => {
    const paths = [...walk(tree({ '/b': '', '/a/z': '', '/a/c/d': '', '/a.b': '' }))].map(({ path }) => path)
    expect(paths).toEqual(['/a', '/a/c', '/a/c/d', '/a/z', '/a.b', '/b'])
  })

  it('counts files, link targets and each hard-linked file once', () => {
    const shared = { ...directoryMetadata, type: 'file', content: new Uint8Array(62), inode: '1' } as const
    const link = { ...directoryMetadata, type: 'symlink', target: '/etc/passwd' } as const
    const counted = tree({ '/etc/group': shared, '/etc/g2': shared, '/users': link, '/gone': whiteout })
    expect(sizeOfTree(counted)).toBe(73)
  })
})
