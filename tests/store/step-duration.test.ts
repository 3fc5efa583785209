import { describe, expect, it } from 'vitest'
import { stepDuration } from '../../src/store/step-duration'

describe('stepDuration', () => {
  it('gives time to read the words, and half of it all at twice the pace', () => {
    const silent = stepDuration(1, { command: 'docker ps' })
    const spoken = stepDuration(1, { command: 'docker ps', words: 'Nothing runs yet.' })
    expect(spoken).toBeGreaterThan(silent)
    expect(stepDuration(2, { command: 'docker ps' })).toBe(silent / 2)
  })
})
