import { describe, expect, it } from 'vitest'
import { chooseQuestions, questionsAbout } from '../../src/quiz/round/choose-questions'
import { quizPool } from '../../src/quiz/round/pool'
import { scoreRound } from '../../src/quiz/round/score'
import { emptyProgress } from '../../src/store/progress-slice'
import { seedFor, shuffle } from '../../src/store/shuffle'

describe('shuffle', () => {
  it('returns the same order for the same seed and another one for another seed', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index)
    expect(shuffle(numbers, 5)).toEqual(shuffle(numbers, 5))
    expect(shuffle(numbers, 5)).not.toEqual(shuffle(numbers, 6))
  })
  it('keeps every entry once', () => {
    expect([...shuffle(['a', 'b', 'c', 'd'], 99)].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect(shuffle([], 99)).toEqual([])
  })
  it('puts each of three options first about as often', () => {
    const firsts = Array.from({ length: 600 }, (_, seed) => shuffle(['a', 'b', 'c'], seedFor(seed, 'layers.0'))[0])
    for (const letter of ['a', 'b', 'c']) {
      expect(firsts.filter((first) => first === letter).length).toBeGreaterThan(150)
    }
  })
})

describe('questions of a round', () => {
  it('come from all claims and from the bench, each with an id of its own', () => {
    expect(quizPool.filter(({ type }) => type === 'choice')).toHaveLength(78)
    expect(quizPool.filter(({ type }) => type === 'bench').length).toBeGreaterThanOrEqual(6)
    expect(new Set(quizPool.map(({ id }) => id)).size).toBe(quizPool.length)
  })
  it('are as many as asked for, or all that there are', () => {
    const all = questionsAbout('mixed', emptyProgress)
    expect(chooseQuestions(all, 5, 1)).toHaveLength(5)
    expect(chooseQuestions(all, 'all', 1)).toHaveLength(quizPool.length)
    expect(chooseQuestions(questionsAbout('access', emptyProgress), 10, 1)).toHaveLength(6)
  })
  it('keep to their topic', () => {
    expect(new Set(questionsAbout('resources', emptyProgress).map(({ topic }) => topic))).toEqual(
      new Set(['resources']),
    )
  })
  it('are those missed at the last answer, when that is asked for', () => {
    const attempts = [
      { question: 'layers.0', at: 1, right: false },
      { question: 'layers.1', at: 2, right: false },
      { question: 'layers.1', at: 3, right: true },
    ]
    expect(questionsAbout('missed', { proved: [], attempts }).map(({ id }) => id)).toEqual(['layers.0'])
  })
})

describe('scoreRound', () => {
  it('names the weakest topic first, with its claims', () => {
    const score = scoreRound([
      { questionId: 'removal.0', option: 0, right: true },
      { questionId: 'removal.1', option: 0, right: false },
      { questionId: 'layers.0', option: 1, right: false },
      { questionId: 'identity.0', option: 1, right: true },
    ])
    expect(score).toEqual({
      right: 2,
      questions: 4,
      missed: ['removal.1', 'layers.0'],
      weakSpots: [
        { topic: 'filesystem', right: 0, questions: 1, claims: ['layers'] },
        { topic: 'lifecycle', right: 1, questions: 2, claims: ['removal'] },
      ],
    })
  })
  it('leaves out answers to questions that no longer exist', () => {
    expect(scoreRound([{ questionId: 'gone.0', option: 0, right: false }])).toMatchObject({ questions: 0, missed: [] })
  })
})
