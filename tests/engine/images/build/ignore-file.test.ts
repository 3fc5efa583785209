import { describe, expect, it } from 'vitest'
import { problemWithIgnoreRules, readIgnoreRules } from '../../../../src/engine/images/build/ignore-file'

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

describe('problemWithIgnoreRules', () => {
  it.each([
    ['*.log\n!keep.log\n# comment\n', undefined],
    ['', undefined],
    ['[a', 'syntax error in pattern'],
    ['ok\na[', 'syntax error in pattern'],
    ['ok\n! \n[', 'illegal exclusion pattern: "!"'],
  ])('says of %j what is wrong with its first bad line', (text, expected) => {
    expect(problemWithIgnoreRules(text)).toBe(expected)
  })
})
