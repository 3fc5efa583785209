import { describe, expect, it } from 'vitest'
import { emptyLabRecord } from '../../src/store/lab-record'
import { makeTestStore } from '../support/render-with-store'

describe('a list of pasted commands', () => {
  it('stops when another lab is opened, and does not run its rest there', async () => {
    const store = makeTestStore()
    await store.getState().enterLab()
    store.getState().offerLines(['one', 'two', 'three'])
    const running = store.getState().runQueue()
    await store.getState().openLab({ ...emptyLabRecord, lines: ['theirs'], cursor: 1 })
    await running
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['theirs'])
    expect(store.getState().queue).toMatchObject({ state: 'stopped', lines: ['one', 'two', 'three'] })
  })
})
