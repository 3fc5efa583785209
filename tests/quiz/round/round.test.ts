import { describe, expect, it } from 'vitest'
import { claimSummaries } from '../../../src/content/claims/summaries'
import { authoredQuestions } from '../../../src/content/quiz'
import { progressId } from '../../../src/content/quiz/question-id'
import { chooseQuestions, questionsAbout } from '../../../src/quiz/round/choose-questions'
import { scoreRound } from '../../../src/quiz/round/score'
import { emptyProgress } from '../../../src/store/progress-slice'
import { seedFor, shuffle } from '../../../src/store/shuffle'

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
  const all = questionsAbout('mixed', 'any', emptyProgress)
  const drawn = questionsAbout('mixed', 'generated', emptyProgress)

  it('are as many as asked for, or all that there are', () => {
    expect(chooseQuestions(all, 5, 1)).toHaveLength(5)
    expect(new Set(chooseQuestions(all, 'all', 1))).toEqual(new Set(authoredQuestions.map(({ id }) => id)))
    expect(chooseQuestions(all.slice(0, 3), 10, 1)).toHaveLength(3)
    expect(chooseQuestions([], 5, 1, true)).toEqual([])
  })
  it('keep to their topic and to the kinds that were chosen', () => {
    const claimOf = new Map(authoredQuestions.map(({ id, claim }) => [id, claim]))
    expect(new Set(questionsAbout('resources', 'any', emptyProgress).map((id) => claimOf.get(id)))).toEqual(
      new Set(claimSummaries.filter(({ topic }) => topic === 'resources').map(({ id }) => id)),
    )
    for (const id of questionsAbout('mixed', 'bench', emptyProgress)) expect(id).toMatch(/^bench\./)
  })
  it('are those missed at the last answer, when that is asked for, drawn ones among them', () => {
    const attempts = [
      { question: 'layers.0', at: 1, right: false },
      { question: 'layers.1', at: 2, right: false },
      { question: 'layers.1', at: 3, right: true },
      { question: drawn[0] ?? '', at: 4, right: false },
    ]
    expect(questionsAbout('missed', 'any', { proved: [], attempts })).toEqual(['layers.0', drawn[0]])
  })
  it('that are drawn never run out, and each is another one', () => {
    const few = drawn.slice(0, 2)
    const round = chooseQuestions(few, 10, 1, true)
    expect(new Set(round).size).toBe(10)
    expect(new Set(round.map(progressId))).toEqual(new Set(few))
    expect(chooseQuestions(few, 10, 1, true)).toEqual(round)
  })
})

const questions = new Map(authoredQuestions.map((question) => [question.id, question]))

describe('scoreRound', () => {
  it('names the weakest topic first, with its claims', () => {
    const score = scoreRound(
      [
        { questionId: 'removal.0', right: true },
        { questionId: 'removal.1', right: false },
        { questionId: 'layers.0', right: false },
        { questionId: 'identity.0', right: true },
      ],
      questions,
    )
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
    expect(scoreRound([{ questionId: 'gone.0', right: false }], questions)).toMatchObject({ questions: 0, missed: [] })
  })
})
