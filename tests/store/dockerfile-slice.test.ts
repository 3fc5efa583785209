import { describe, expect, it } from 'vitest'
import { storedWorkbench } from '../../src/store/dockerfile-slice'
import { load, openStorage } from '../../src/store/persistence'
import { makeTestStore } from '../support/render-with-store'

function textStorage() {
  const entries = new Map<string, string>()
  return openStorage(() => ({
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, text) => void entries.set(key, text),
    removeItem: (key) => void entries.delete(key),
  }))
}

const draft = { text: 'FROM scratch\n', executable: false }

describe('dockerfile slice', () => {
  it('keeps drafts, the open file and the options from one visit to the next', () => {
    const storage = textStorage()
    const store = makeTestStore({ storage })
    store.getState().changeDrafts({ '/a': draft, '/b': null })
    store.getState().openInEditor('/a')
    store.getState().changeBuildOptions({ name: 'other' })
    const next = makeTestStore({ storage }).getState()
    expect(next.drafts).toEqual({ '/a': draft, '/b': null })
    expect(next.editedFile).toBe('/a')
    expect(next.buildOptions).toMatchObject({ name: 'other', noCache: false })
  })

  it('takes a draft away', () => {
    const store = makeTestStore()
    store.getState().changeDrafts({ '/a': draft, '/b': null })
    store.getState().changeDrafts({ '/a': undefined })
    expect(store.getState().drafts).toEqual({ '/b': null })
  })

  it('drops what was written, but not what was typed since', () => {
    const store = makeTestStore()
    store.getState().changeDrafts({ '/a': draft, '/b': draft })
    const written = store.getState().drafts
    store.getState().changeDrafts({ '/b': { ...draft, text: 'newer' } })
    store.getState().dropDrafts(written)
    expect(store.getState().drafts).toEqual({ '/b': { ...draft, text: 'newer' } })
  })

  it('starts empty from rubbish', () => {
    const storage = textStorage()
    storage.write(storedWorkbench.key, '{"version":1,"value":{"drafts":[1]}}')
    expect(load(storage, storedWorkbench)).toBeUndefined()
    expect(makeTestStore({ storage }).getState().drafts).toEqual({})
  })
})
