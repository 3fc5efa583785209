import { describe, expect, it } from 'vitest'
import { isPattern, matchesPattern } from '../../../src/engine/images/glob'

describe('matchesPattern', () => {
  it.each([
    ['de*', 'demo', true],
    ['*', 'a/b', false],
    ['*/*', 'a/b', true],
    ['a?c', 'abc', true],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['a\\*', 'a*', true],
    ['a.c', 'abc', false],
    ['[', '[', false],
  ])('of %j and %j is %j', (pattern, name, expected) => {
    expect(matchesPattern(pattern, name)).toBe(expected)
  })

  it('knows which patterns are malformed', () => {
    expect(isPattern('[')).toBe(false)
    expect(isPattern('a\\')).toBe(false)
    expect(isPattern('[a-z]*')).toBe(true)
  })
})
