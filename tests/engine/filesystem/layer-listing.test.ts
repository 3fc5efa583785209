import { describe, expect, it } from 'vitest'
import { listDirectory } from '../../../src/engine/filesystem/layer-listing'
import { directory, file, tree, whiteout } from './trees'

const layers = [
  tree({ '/etc/passwd': 'root', '/etc/conf': 'one', '/old/x': 'x', '/swap/inner': 'i' }),
  tree({ '/etc/conf': 'two', '/etc/secret': 'hunter2', '/swap': 'now a file' }),
  tree({ '/etc/secret': whiteout, '/etc/conf': 'three', '/etc/new': 'n', '/old': directory({}, true), '/old/y': 'y' }),
]

describe('the listing of a merged directory', () => {
  const etc = listDirectory(layers, '/etc')

  it('has the names that a reader sees, and beside them those that are deleted', () => {
    expect(etc?.names).toEqual(['conf', 'new', 'passwd'])
    expect(etc?.deletedNames).toEqual(['secret'])
  })

  it('says which layer an entry comes from and which versions it covers, topmost first', () => {
    expect(etc?.entry('passwd')).toMatchObject({ layer: 0, covers: [] })
    expect(etc?.entry('conf')).toEqual({ node: file('three'), layer: 2, covers: [1, 0] })
  })

  it('says where a deleted entry still lies and which layer deleted it', () => {
    expect(etc?.entry('secret')).toEqual({ node: file('hunter2'), layer: 1, covers: [], deletedBy: 2 })
  })

  it('has what an opaque directory hides among the deleted', () => {
    const old = listDirectory(layers, '/old')
    expect(old?.names).toEqual(['y'])
    expect(old?.entry('x')).toMatchObject({ layer: 0, deletedBy: 2 })
  })

  it('has what a directory above hides among the deleted', () => {
    const upper = tree({ '/old': directory({}, true), '/old/in/y': 'y' })
    const inside = listDirectory([tree({ '/old/in/x': 'x' }), upper], '/old/in')
    expect(inside?.names).toEqual(['y'])
    expect(inside?.entry('x')).toMatchObject({ layer: 0, deletedBy: 1 })
  })

  it('counts a directory as covered only where it is not merged', () => {
    const root = listDirectory(layers, '/')
    expect(root?.entry('etc')).toMatchObject({ layer: 2, covers: [] })
    expect(root?.entry('old')).toMatchObject({ layer: 2, covers: [0] })
    expect(root?.entry('swap')).toMatchObject({ layer: 1, covers: [0] })
  })

  it('is of no use for what is no directory', () => {
    expect(listDirectory(layers, '/etc/conf')).toBeUndefined()
    expect(listDirectory(layers, '/nowhere')).toBeUndefined()
    expect(etc?.entry('nothing')).toBeUndefined()
  })

  it('does not take a deleted file for deleted when it was made anew', () => {
    const again = [tree({ '/a': 'one' }), tree({ '/a': whiteout }), tree({ '/a': 'two' })]
    const listing = listDirectory(again, '/')
    expect(listing?.deletedNames).toEqual([])
    expect(listing?.entry('a')).toMatchObject({ layer: 2, covers: [0] })
  })
})
