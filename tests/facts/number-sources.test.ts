import { describe, expect, it } from 'vitest'
import { numberSources } from '../../src/facts/number-sources'

const source = (title: string, section: string, supports: string) => ({
  title,
  section,
  supports,
  publisher: 'Docker',
  url: `https://example.org/${title}`,
})
const claims = [
  { sources: [source('volumes', 'Life', 'a'), source('images', 'Layers', 'b')] },
  { sources: [source('images', 'Layers', 'c'), source('images', 'Names', 'd'), source('volumes', 'Life', 'e')] },
]

describe('numbers of sources', () => {
  it('count up in the order in which claims name them, and name one page and section once', () => {
    expect(numberSources(claims).all.map(({ number, source }) => [number, source.title, source.section])).toEqual([
      [1, 'volumes', 'Life'],
      [2, 'images', 'Layers'],
      [3, 'images', 'Names'],
    ])
  })
  it('are found again from a claim, lowest first and each once', () => {
    const numbered = numberSources(claims)
    expect(claims.map(({ sources }) => numbered.of([...sources, ...sources]))).toEqual([
      [1, 2],
      [1, 2, 3],
    ])
  })
})
