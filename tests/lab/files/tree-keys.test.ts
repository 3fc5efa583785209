import { describe, expect, it } from 'vitest'
import type { ComparedEntry } from '../../../src/engine/filesystem/comparison'
import { differenceRows, toggled } from '../../../src/lab/files/model/difference-rows'
import { treeAction } from '../../../src/lab/files/model/tree-keys'

function entry(path: string, kind: ComparedEntry['kind'], children: readonly ComparedEntry[] = []): ComparedEntry {
  return { path, name: path.slice(path.lastIndexOf('/') + 1), kind, differences: [], children }
}

const entries = [
  entry('/etc', 'passed', [entry('/etc/a', 'changed'), entry('/etc/b', 'added', [entry('/etc/b/c', 'added')])]),
  entry('/srv', 'deleted', [entry('/srv/x', 'deleted')]),
]
const rows = differenceRows(entries, new Set())
const action = (index: number, key: string) => treeAction(rows, index, key)

describe('the rows of a tree', () => {
  it('show the way to changes open, and what came or went as a whole closed', () => {
    expect(rows.map(({ entry: { path }, level, open }) => [path, level, open])).toEqual([
      ['/etc', 1, true],
      ['/etc/a', 2, undefined],
      ['/etc/b', 2, false],
      ['/srv', 1, false],
    ])
  })

  it('turn around where the learner wants it', () => {
    const turned = toggled(toggled(new Set(), '/etc'), '/srv')
    expect(differenceRows(entries, turned).map(({ entry: { path } }) => path)).toEqual(['/etc', '/srv', '/srv/x'])
    expect(differenceRows(entries, toggled(toggled(turned, '/srv'), '/etc'))).toEqual(rows)
  })
})

describe('a key in the tree', () => {
  it('moves the focus', () => {
    expect(action(0, 'ArrowDown')).toEqual({ kind: 'focus', path: '/etc/a' })
    expect(action(1, 'ArrowUp')).toEqual({ kind: 'focus', path: '/etc' })
    expect(action(1, 'End')).toEqual({ kind: 'focus', path: '/srv' })
    expect(action(3, 'Home')).toEqual({ kind: 'focus', path: '/etc' })
    expect(action(3, 'ArrowDown')).toBeUndefined()
  })

  it('opens, enters, closes and leaves a directory', () => {
    expect(action(2, 'ArrowRight')).toEqual({ kind: 'turn', path: '/etc/b' })
    expect(action(0, 'ArrowRight')).toEqual({ kind: 'focus', path: '/etc/a' })
    expect(action(0, 'ArrowLeft')).toEqual({ kind: 'turn', path: '/etc' })
    expect(action(1, 'ArrowLeft')).toEqual({ kind: 'focus', path: '/etc' })
    expect(action(1, 'ArrowRight')).toBeUndefined()
    expect(action(3, 'ArrowLeft')).toBeUndefined()
  })

  it('chooses', () => {
    expect(action(1, 'Enter')).toEqual({ kind: 'select', path: '/etc/a' })
    expect(action(1, ' ')).toEqual({ kind: 'select', path: '/etc/a' })
    expect(action(1, 'x')).toBeUndefined()
    expect(treeAction([], 0, 'Enter')).toBeUndefined()
  })
})
