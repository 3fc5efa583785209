import { describe, expect, it } from 'vitest'
import type { Scene } from '../../src/content/scene'
import { move, slideAt, slidesOf, stepsBefore } from '../../src/present/deck'

const scene: Scene = {
  id: 'one',
  title: 'One',
  question: { stem: 'What happens?', options: [{ text: 'This', correct: true, feedback: 'Right.' }] },
  steps: [{ command: 'docker ps' }, { command: 'docker images' }],
}

describe('slidesOf', () => {
  it('returns claim, question, one slide a command, verdict', () => {
    expect(slidesOf(scene).map(({ kind }) => kind)).toEqual(['claim', 'question', 'command', 'command', 'verdict'])
  })
  it('leaves the question out when the scene asks none', () => {
    const { question: _, ...silent } = scene
    expect(slidesOf(silent).map(({ kind }) => kind)).toEqual(['claim', 'command', 'command', 'verdict'])
  })
})

describe('stepsBefore', () => {
  it('returns how many commands have run on each slide', () => {
    expect(slidesOf(scene).map((slide) => stepsBefore(slide, scene))).toEqual([0, 0, 1, 2, 2])
  })
})

describe('slideAt', () => {
  it('returns the slide of the command that ran last', () => {
    expect([1, 2].map((step) => slideAt(step, scene))).toEqual([2, 3])
  })
  it('returns what comes before the commands when none has run', () => {
    const { question: _, ...silent } = scene
    expect(slideAt(0, scene)).toBe(1)
    expect(slideAt(0, silent)).toBe(0)
  })
})

describe('move', () => {
  const claims = ['one', 'two']
  it('goes one slide on and back within a claim', () => {
    expect(move({ claim: 'one', slide: 1 }, 1, 5, claims)).toEqual({ claim: 'one', slide: 2 })
    expect(move({ claim: 'one', slide: 1 }, -1, 5, claims)).toEqual({ claim: 'one', slide: 0 })
  })
  it('goes to the next claim after the last slide', () => {
    expect(move({ claim: 'one', slide: 4 }, 1, 5, claims)).toEqual({ claim: 'two', slide: 0 })
  })
  it('stays where it is at both ends', () => {
    expect(move({ claim: 'two', slide: 4 }, 1, 5, claims)).toEqual({ claim: 'two', slide: 4 })
    expect(move({ claim: 'one', slide: 0 }, -1, 5, claims)).toEqual({ claim: 'one', slide: 0 })
  })
})
