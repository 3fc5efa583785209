import { describe, expect, it } from 'vitest'
import { load, openStorage, type SafeStorage } from '../../src/store/persistence'
import { lastAttempt, storedProgress } from '../../src/store/progress-slice'
import { makeTestStore, testTime } from '../support/render-with-store'
import { workingStorage } from '../support/storage'

function storageWith(value: unknown): SafeStorage {
  return openStorage(() => workingStorage({ [storedProgress.key]: JSON.stringify(value) }))
}

describe('progress', () => {
  it('keeps what the first version counted, as attempts without a time', () => {
    const storage = storageWith({
      version: 1,
      value: {
        proved: ['layers'],
        answers: { 'layers.0': { right: 1, wrong: 1 }, 'layers.1': { right: 0, wrong: 1 } },
      },
    })
    expect(load(storage, storedProgress)).toEqual({
      proved: ['layers'],
      attempts: [
        { question: 'layers.0', at: 0, right: false },
        { question: 'layers.0', at: 0, right: true },
        { question: 'layers.1', at: 0, right: false },
      ],
    })
  })
  it('notes when an answer was given, how sure, and the belief it points to', () => {
    const store = makeTestStore()
    store.getState().noteAnswer({ question: 'layers.0', right: false, sure: 'certain', beliefs: ['stop-loses-files'] })
    expect(store.getState().progress.attempts).toEqual([
      { question: 'layers.0', at: testTime, right: false, sure: 'certain', beliefs: ['stop-loses-files'] },
    ])
  })
  it('keeps the newest answers to a question, and those to others', () => {
    const store = makeTestStore()
    store.getState().noteAnswer({ question: 'other', right: true })
    for (let count = 0; count < 40; count++) store.getState().noteAnswer({ question: 'often', right: count === 39 })
    const { progress } = store.getState()
    expect(progress.attempts.filter(({ question }) => question === 'often')).toHaveLength(24)
    expect(lastAttempt(progress, 'often')?.right).toBe(true)
    expect(lastAttempt(progress, 'other')?.right).toBe(true)
  })
})
