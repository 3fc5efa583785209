import { describe, expect, it } from 'vitest'
import { areIgnoreRules, readIgnoreRules } from '../../../../src/engine/images/build/ignore-file'

describe('readIgnoreRules', () => {
  it.each([
    ['secret', 'secret', true],
    ['secret', 'sub/secret', false],
    ['/secret', 'secret', true],
    ['logs', 'logs/a.log', true],
    ['*.log', 'a.log', true],
    ['*.log', 'sub/a.log', false],
    ['**/*.log', 'sub/deep/a.log', true],
    ['**/*.log', 'a.log', true],
    ['# a comment', '# a comment', false],
    ['*\n!keep', 'keep', false],
    ['!keep\n*', 'keep', true],
    ['src/**', 'src/a/b', true],
    ['a?c', 'abc', true],
  ])('with %j says of %j: ignored is %j', (text, path, ignored) => {
    expect(readIgnoreRules(text).ignores(path)).toBe(ignored)
  })
})

describe('areIgnoreRules', () => {
  it.each([
    ['*.log\n!keep.log\n# comment\n', true],
    ['', true],
    ['[a', false],
    ['ok\na[', false],
  ])('tells whether every line of %j is a pattern', (text, expected) => {
    expect(areIgnoreRules(text)).toBe(expected)
  })
})
