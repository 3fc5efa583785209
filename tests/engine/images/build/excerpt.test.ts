import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../../src/engine/images/build/excerpt'

const lines = ['FROM busybox', 'RUN a', 'RUN b', 'RUN c', 'RUN d', 'RUN e', '']

describe('excerpt', () => {
  it('shows two lines before and after a single line', () => {
    expect(excerpt('Dockerfile', lines, { start: 4, end: 4 })).toBe(`Dockerfile:4
--------------------
   2 |     RUN a
   3 |     RUN b
   4 | >>> RUN c
   5 |     RUN d
   6 |     RUN e
--------------------
`)
  })

  it('shows one line around a range of lines', () => {
    expect(excerpt('D', lines, { start: 3, end: 4 })).toContain(
      '   2 |     RUN a\n   3 | >>> RUN b\n   4 | >>> RUN c\n   5 |',
    )
    expect(excerpt('D', lines, { start: 3, end: 4 })).not.toContain('   1 |')
  })

  it('is empty for lines that are not there', () => {
    expect(excerpt('D', lines, { start: 9, end: 9 })).toBe('')
  })
})
