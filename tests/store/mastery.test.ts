import { describe, expect, it } from 'vitest'
import { masteryLevels, masteryOf, masteryScore } from '../../src/store/mastery'
import type { Attempt } from '../../src/store/progress-slice'

const right = (question: string, more: Partial<Attempt> = {}): Attempt => ({ question, at: 1, right: true, ...more })
const wrong = (question: string): Attempt => ({ question, at: 1, right: false })
const levelAfter = (...attempts: readonly Attempt[]) =>
  masteryOf({ proved: [], attempts: [...attempts] }, 'layers').level

describe('what a learner knows of a claim', () => {
  it('is nothing at first, and seen once the proof was watched', () => {
    expect(levelAfter()).toBe('new')
    expect(masteryOf({ proved: ['layers'], attempts: [] }, 'layers').level).toBe('seen')
  })
  it('is known after two different questions that were right and not guessed', () => {
    expect(levelAfter(right('layers.0'))).toBe('learning')
    expect(levelAfter(right('layers.0'), right('layers.0'))).toBe('learning')
    expect(levelAfter(right('layers.0'), right('layers.1', { sure: 'guess' }))).toBe('learning')
    expect(levelAfter(right('layers.0'), right('layers.1', { sure: 'certain' }))).toBe('known')
  })
  it('is missed while the last answer to one of its questions is wrong', () => {
    expect(levelAfter(right('layers.0'), right('layers.1'), wrong('layers.2'))).toBe('missed')
    expect(levelAfter(wrong('layers.2'), right('layers.0'), right('layers.2'))).toBe('known')
  })
  it('counts the proof’s question, and questions of the tour and generated ones that name the claim', () => {
    const mastery = masteryOf(
      {
        proved: [],
        attempts: [
          right('layers.proof'),
          right('tour.image.2', { claim: 'layers' }),
          right('generated.layer-count', { claim: 'layers' }),
          right('generated.other', { claim: 'removal' }),
          right('removal.0'),
        ],
      },
      'layers',
    )
    expect(mastery).toEqual({ level: 'known', proved: false, right: 3, answered: 3 })
  })
  it('sorts from never met to known', () => {
    const scores = masteryLevels.map((level) => masteryScore({ level, proved: false, right: 0, answered: 0 }))
    expect(scores).toEqual([...scores].sort((one, other) => one - other))
    expect(scores[0]).toBe(0)
    expect(masteryScore({ level: 'seen', proved: true, right: 0, answered: 0 })).toBeGreaterThan(0)
  })
})
