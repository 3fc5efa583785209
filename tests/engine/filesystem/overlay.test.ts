import { describe, expect, it } from 'vitest'
import { flatten, list, lookUp } from '../../../src/engine/filesystem/overlay'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { directory, file, tree, whiteout } from './trees'

describe('reading a stack of layers', () => {
  const base = tree({ '/etc/motd': 'base', '/etc/old': 'old', '/data/one': '1', '/data/sub/two': '2' })

  it('finds the topmost layer that has the path', () => {
    const found = lookUp([base, tree({ '/etc/motd': 'changed' }), tree()], '/etc/motd')
    expect(found).toMatchObject({ layer: 1, node: { content: new TextEncoder().encode('changed') } })
  })

  it('merges directories and takes the metadata of the topmost', () => {
    const layers = [base, tree({ '/etc': directory({ mode: 0o700 }), '/etc/new': 'new' })]
    expect(list(layers, '/etc')).toEqual(['motd', 'new', 'old'])
    expect(lookUp(layers, '/etc')).toMatchObject({ layer: 1, node: { mode: 0o700 } })
  })

  it('hides a path under a whiteout and shows it again when a higher layer adds it', () => {
    const layers = [base, tree({ '/etc/motd': whiteout, '/data': whiteout })]
    expect(lookUp(layers, '/etc/motd')).toBeUndefined()
    expect(lookUp(layers, '/data/sub/two')).toBeUndefined()
    expect(list(layers, '/')).toEqual(['etc'])
    expect(lookUp([...layers, tree({ '/etc/motd': 'again' })], '/etc/motd')?.layer).toBe(2)
    expect(list([...layers, tree({ '/data/three': '3' })], '/data')).toEqual(['three'])
  })

  it('shows nothing of lower layers in an opaque directory', () => {
    const layers = [base, tree({ '/data': directory({}, true), '/data/only': 'x' })]
    expect(list(layers, '/data')).toEqual(['only'])
    expect(lookUp(layers, '/data/one')).toBeUndefined()
  })

  it('does not merge a directory with what lies below a file', () => {
    const layers = [base, tree({ '/data': file('now a file') }), tree({ '/data': directory(), '/data/x': '' })]
    expect(list(layers, '/data')).toEqual(['x'])
  })

  it('flattens to one layer without whiteouts', () => {
    const merged = flatten([base, tree({ '/etc/old': whiteout, '/data': directory({}, true), '/data/only': 'x' })])
    expect(nodeAt(merged, '/etc/old')).toBeUndefined()
    expect(nodeAt(merged, '/data')).toMatchObject({ opaque: false })
    expect(list([merged], '/data')).toEqual(['only'])
    expect(nodeAt(merged, '/etc/motd')).toBe(nodeAt(base, '/etc/motd'))
  })
})
