import { describe, expect, it } from 'vitest'
import { beliefStateOf } from '../../src/progress/standing/belief-state'
import { calibrationOf, calibrationVerdict } from '../../src/progress/standing/calibration'
import type { Attempt } from '../../src/store/progress-slice'

const belief = 'stop-loses-files'
const detectors = new Set(['a', 'b', 'c'])
const right = (question: string, sure?: Attempt['sure']): Attempt => ({ question, at: 1, right: true, sure })
const shows = (question: string): Attempt => ({ question, at: 1, right: false, beliefs: [belief] })
const stateAfter = (...attempts: readonly Attempt[]) => beliefStateOf(attempts, belief, detectors)

describe('a false belief', () => {
  it('is unmet until a question can show it, and free when it does not show', () => {
    expect(stateAfter()).toBe('unmet')
    expect(stateAfter(right('other'))).toBe('unmet')
    expect(stateAfter(right('a'))).toBe('free')
  })
  it('is held once it shows, shaken after one right answer, and overcome after two different ones', () => {
    expect(stateAfter(right('a'), shows('b'))).toBe('held')
    expect(stateAfter(shows('b'), right('b'))).toBe('shaken')
    expect(stateAfter(shows('b'), right('b'), right('b'))).toBe('shaken')
    expect(stateAfter(shows('b'), right('b'), right('c', 'guess'))).toBe('shaken')
    expect(stateAfter(shows('b'), right('b'), right('c'))).toBe('overcome')
  })
  it('is held again when it shows again', () => {
    expect(stateAfter(shows('b'), right('b'), right('c'), shows('a'))).toBe('held')
  })
  it('is overcome by the one question that can show it, where there is no other', () => {
    expect(beliefStateOf([shows('a'), right('a')], belief, new Set(['a']))).toBe('overcome')
  })
})

describe('calibration', () => {
  const answers = (sure: Attempt['sure'], rightOnes: number, wrongOnes: number): readonly Attempt[] =>
    Array.from({ length: rightOnes + wrongOnes }, (_, index) => ({
      question: `q${index}`,
      at: 1,
      right: index < rightOnes,
      sure,
    }))
  const verdictOf = (...attempts: readonly Attempt[]) => calibrationVerdict(calibrationOf(attempts))

  it('counts answers by how sure they were, and leaves out those without', () => {
    expect(
      calibrationOf([...answers('certain', 3, 1), ...answers('guess', 0, 2), ...answers(undefined, 5, 0)]),
    ).toEqual([
      { sure: 'guess', answers: 2, right: 0 },
      { sure: 'fairly', answers: 0, right: 0 },
      { sure: 'certain', answers: 4, right: 3 },
    ])
  })
  it('says nothing about a few answers', () => {
    expect(verdictOf(...answers('certain', 1, 3))).toBe('few')
  })
  it('tells who is too sure, who knows more than they think, and whom it fits', () => {
    expect(verdictOf(...answers('certain', 4, 4))).toBe('over')
    expect(verdictOf(...answers('certain', 4, 0), ...answers('guess', 4, 0))).toBe('under')
    expect(verdictOf(...answers('certain', 8, 1), ...answers('guess', 1, 3))).toBe('fits')
  })
})
