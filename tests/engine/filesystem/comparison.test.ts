import { describe, expect, it } from 'vitest'
import { type ComparedEntry, compareLayers, withoutTimes } from '../../../src/engine/filesystem/comparison'
import { directory, file, tree, whiteout } from './trees'

/** `kind path (differences)`, one line an entry. */
const lines = (entries: readonly ComparedEntry[]): readonly string[] =>
  entries.flatMap(({ kind, path, differences, children }) => [
    `${kind} ${path}${differences.length === 0 ? '' : ` (${differences.join(', ')})`}`,
    ...lines(children),
  ])

const base = tree({
  '/etc/conf': 'one',
  '/etc/passwd': 'root',
  '/bin/sh': file('elf', { mode: 0o755 }),
  '/tmp/a/b': 'b',
})

describe('the comparison of two stacks of layers', () => {
  it('is empty for the same files, however they are layered', () => {
    expect(compareLayers([base], [base])).toEqual([])
    expect(compareLayers([base], [base, tree()])).toEqual([])
    expect(compareLayers([], [])).toEqual([])
  })

  it('names what was added, changed and deleted, with what changed', () => {
    const upper = tree({
      '/etc/conf': 'two',
      '/etc/passwd': file('root', { userId: 33 }),
      '/bin/sh': file('elf', { mode: 0o700, modified: 2000 }),
      '/tmp/a': whiteout,
      '/srv/www/index.html': 'hello',
    })
    expect(lines(compareLayers([base], [base, upper]))).toEqual([
      'passed /bin',
      'changed /bin/sh (mode, time)',
      'passed /etc',
      'changed /etc/conf (content)',
      'changed /etc/passwd (owner)',
      'added /srv',
      'added /srv/www',
      'added /srv/www/index.html',
      'passed /tmp',
      'deleted /tmp/a',
      'deleted /tmp/a/b',
    ])
  })

  it('is the reverse in the other direction', () => {
    const upper = tree({ '/new': 'n', '/etc/conf': whiteout })
    expect(lines(compareLayers([base, upper], [base]))).toEqual(['passed /etc', 'added /etc/conf', 'deleted /new'])
  })

  it('says that a file became a directory, and where a link leads now', () => {
    const links = (target: string) =>
      tree({ '/link': { type: 'symlink', mode: 0o777, userId: 0, groupId: 0, modified: 1000, target } })
    expect(lines(compareLayers([tree({ '/x': 'file' })], [tree({ '/x/y': 'y' })]))).toEqual([
      'changed /x (type, mode)',
      'added /x/y',
    ])
    expect(lines(compareLayers([links('a')], [links('b')]))).toEqual(['changed /link (target)'])
  })

  it('has the layers of both sides at hand', () => {
    const [etc] = compareLayers([base], [base, tree({ '/etc/conf': 'two' })])
    const [conf] = etc?.children ?? []
    expect(conf?.before?.layer).toBe(0)
    expect(conf?.after?.layer).toBe(1)
  })

  it('leaves out on request what has nothing but another time', () => {
    const upper = tree({ '/etc/passwd': file('root', { modified: 9000 }), '/bin/sh': file('elf', { modified: 9000 }) })
    const found = compareLayers([base], [base, upper])
    expect(lines(found)).toContain('changed /etc/passwd (time)')
    expect(lines(withoutTimes(found))).toEqual(['passed /bin', 'changed /bin/sh (mode)'])
  })

  it('takes a directory with other bits as changed, whatever its time', () => {
    const upper = tree({ '/etc': directory({ mode: 0o700, modified: 9000 }), '/tmp': directory({ modified: 9000 }) })
    expect(lines(compareLayers([base], [base, upper]))).toEqual(['changed /etc (mode)'])
  })
})
