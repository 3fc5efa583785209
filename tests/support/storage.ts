import { openStorage, type SafeStorage } from '../../src/store/persistence'

/** A browser's storage in memory, with these entries to begin with. */
export function workingStorage(initial: Readonly<Record<string, string>> = {}): Storage {
  const entries = new Map<string, string>(Object.entries(initial))
  return {
    get length() {
      return entries.size
    },
    clear: () => entries.clear(),
    getItem: (key) => entries.get(key) ?? null,
    key: (index) => [...entries.keys()][index] ?? null,
    removeItem: (key) => void entries.delete(key),
    setItem: (key, value) => void entries.set(key, value),
  }
}

/** A storage that is gone with the page. */
export function memory(): SafeStorage {
  return openStorage(() => {
    throw new DOMException('denied', 'SecurityError')
  })
}
