import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/store/persistence'
import { makeTestStore, testTime } from '../support/render-with-store'
import { workingStorage } from '../support/storage'

const second = { type: 'choice', option: 1 } as const

describe('a round of the quiz', () => {
  it('is there again on the next visit, with the answer that was being made', () => {
    const browserStorage = workingStorage()
    const visit = () => makeTestStore({ storage: openStorage(() => browserStorage) })
    const { getState } = visit()
    getState().startQuiz(['layers.0', 'removal.1'], 7, { mode: 'test', title: 'Before' })
    getState().setQuizSureness('certain')
    getState().answerQuiz(second, { right: true })
    getState().nextQuizQuestion()
    getState().draftQuiz({ type: 'choice', option: 2 })
    getState().setQuizSureness('guess')
    expect(visit().getState()).toMatchObject({
      quizQuestions: ['layers.0', 'removal.1'],
      quizSeed: 7,
      quizMode: 'test',
      quizTitle: 'Before',
      quizPosition: 1,
      quizDraft: { type: 'choice', option: 2 },
      quizSureness: 'guess',
      quizAnswers: [{ questionId: 'layers.0', answer: second, right: true, sure: 'certain', beliefs: [] }],
    })
  })

  it('counts one answer to a question only, and notes it with how sure it was and what it points to', () => {
    const { getState } = makeTestStore()
    getState().startQuiz(['layers.0'], 7)
    getState().setQuizSureness('certain')
    getState().answerQuiz(second, { right: false, beliefs: ['containers-copy-the-image'] })
    getState().answerQuiz(second, { right: true })
    getState().draftQuiz(second)
    expect(getState().quizAnswers).toHaveLength(1)
    expect(getState().quizDraft).toBeUndefined()
    expect(getState().progress.attempts).toEqual([
      { question: 'layers.0', at: testTime, right: false, sure: 'certain', beliefs: ['containers-copy-the-image'] },
    ])
  })

  it('notes the answer to a generated question under its template', () => {
    const { getState } = makeTestStore()
    getState().startQuiz(['generated.what-survives.42'], 7)
    getState().answerQuiz(second, { right: true })
    expect(getState().progress.attempts.map(({ question }) => question)).toEqual(['generated.what-survives'])
  })

  it('forgets the draft and how sure it was with the next question', () => {
    const { getState } = makeTestStore()
    getState().startQuiz(['layers.0', 'layers.1'], 7)
    getState().draftQuiz(second)
    getState().setQuizSureness('fairly')
    getState().nextQuizQuestion()
    expect(getState()).toMatchObject({ quizDraft: undefined, quizSureness: undefined })
  })

  it('that was kept by the first version goes on where it was', () => {
    const browserStorage = workingStorage()
    const value = {
      quizQuestions: ['layers.0', 'bench.file-deleted', 'removal.0'],
      quizSeed: 3,
      quizPosition: 2,
      quizAnswers: [
        { questionId: 'layers.0', option: 1, right: true },
        { questionId: 'bench.file-deleted', option: 'writable', right: false },
      ],
    }
    browserStorage.setItem('layerlab:quiz', JSON.stringify({ version: 1, value }))
    expect(makeTestStore({ storage: openStorage(() => browserStorage) }).getState()).toMatchObject({
      quizQuestions: value.quizQuestions,
      quizPosition: 2,
      quizMode: 'practice',
      quizAnswers: [
        { questionId: 'layers.0', answer: second, right: true, beliefs: [] },
        {
          questionId: 'bench.file-deleted',
          answer: { type: 'bench', picked: ['writable'] },
          right: false,
          beliefs: [],
        },
      ],
    })
  })
})
