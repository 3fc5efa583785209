import { describe, expect, it } from 'vitest'
import { recalled, searchHistory } from '../../../src/lab/terminal/line/history'

const history = ['docker ps', 'ls', 'docker images', 'ls', 'docker ps']

describe('going back', () => {
  it('goes through the lines that begin with what is typed, newest first, each once', () => {
    const first = recalled(history, { typed: 'd', steps: 0 }, 1)
    expect(first?.line).toBe('docker ps')
    const second = first && recalled(history, first.recall, 1)
    expect(second?.line).toBe('docker images')
    expect(second && recalled(history, second.recall, 1)).toBeUndefined()
  })

  it('comes back to what was typed', () => {
    const first = recalled(history, { typed: 'l', steps: 0 }, 1)
    expect(first?.line).toBe('ls')
    expect(first && recalled(history, first.recall, -1)?.line).toBe('l')
    expect(recalled(history, { typed: 'l', steps: 0 }, -1)).toBeUndefined()
  })
})

describe('searching', () => {
  it('finds lines with the query anywhere in them, newest first', () => {
    expect(searchHistory(history, 'ocker')).toEqual(['docker ps', 'docker images'])
    expect(searchHistory(history, '')).toEqual([])
  })
})
