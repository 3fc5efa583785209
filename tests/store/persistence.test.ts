import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { keysAside, load, openStorage, type SafeStorage, type StoredValue, save } from '../../src/store/persistence'
import { workingStorage } from '../support/storage'

const counter: StoredValue<v.ObjectSchema<{ count: v.NumberSchema<undefined> }, undefined>> = {
  key: 'counter',
  version: 2,
  schema: v.object({ count: v.number() }),
  migrations: { 1: (value) => ({ count: Number(value) }) },
}

describe('openStorage', () => {
  it('keeps things on the device when the browser allows it', () => {
    expect(openStorage(() => workingStorage()).kind).toBe('device')
  })
  it('keeps things in memory when the mere mention of storage throws, as in a sandboxed frame', () => {
    const storage = openStorage(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(storage.kind).toBe('memory')
    expect(storage.write('a', 'b')).toBe(true)
    expect(storage.read('a')).toBe('b')
  })
  it('says so and keeps the old value when the device is full', () => {
    const inner = workingStorage()
    let full = false
    const storage = openStorage(() => ({
      ...inner,
      setItem: (key, value) => {
        if (full) throw new DOMException('full', 'QuotaExceededError')
        inner.setItem(key, value)
      },
    }))
    storage.write('a', 'before')
    full = true
    expect(storage.write('a', 'after')).toBe(false)
    expect(storage.read('a')).toBe('before')
  })
})

describe('load', () => {
  const storageWith = (text: string): SafeStorage => {
    const storage = openStorage(() => workingStorage())
    storage.write(counter.key, text)
    return storage
  }
  it('returns what save wrote', () => {
    const storage = openStorage(() => workingStorage())
    expect(save(storage, counter, { count: 3 })).toBe(true)
    expect(load(storage, counter)).toEqual({ count: 3 })
  })
  it('brings a value of an older version up to date', () => {
    expect(load(storageWith(JSON.stringify({ version: 1, value: '7' })), counter)).toEqual({ count: 7 })
  })
  it.each([
    ['a newer version', JSON.stringify({ version: 3, value: { count: 1 } })],
    ['a version without a way here', JSON.stringify({ version: 0, value: 1 })],
    ['a wrong shape', JSON.stringify({ version: 2, value: { count: 'many' } })],
    ['something that is not JSON', '{"version":'],
  ])('returns undefined for %s', (_, text) => {
    expect(load(storageWith(text), counter)).toBeUndefined()
  })
  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void load(storageWith(text), counter)))
  })
})

describe('what cannot be read', () => {
  const newer = JSON.stringify({ version: 3, value: { count: 1 } })

  it('is kept under another key, and does not come back under its own', () => {
    const inner = workingStorage({ counter: newer })
    const storage = openStorage(() => inner)
    expect(load(storage, counter)).toBeUndefined()
    save(storage, counter, { count: 5 })
    expect(keysAside(storage).map((key) => storage.read(key))).toEqual([newer])
    expect(load(storage, counter)).toEqual({ count: 5 })
  })
  it('is kept as often as it happens', () => {
    const inner = workingStorage({ counter: newer })
    load(
      openStorage(() => inner),
      counter,
    )
    inner.setItem('counter', 'rubbish')
    const storage = openStorage(() => inner)
    load(storage, counter)
    expect(keysAside(storage).map((key) => storage.read(key))).toEqual([newer, 'rubbish'])
  })
  it('stays where it is, and is not written over, when there is no room for it elsewhere', () => {
    const inner = workingStorage({ counter: newer })
    const storage = openStorage(() => ({
      ...inner,
      setItem: (key, value) => {
        if (key.startsWith('layerlab:aside:')) throw new DOMException('full', 'QuotaExceededError')
        inner.setItem(key, value)
      },
    }))
    load(storage, counter)
    expect(save(storage, counter, { count: 5 })).toBe(false)
    expect(storage.read('counter')).toBe(newer)
    expect(keysAside(storage)).toEqual(['counter'])
  })
})
