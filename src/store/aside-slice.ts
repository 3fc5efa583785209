/** What this device kept and this page cannot read: rubbish, or from a newer version of the page. Nothing writes over it. */
import type { StateCreator } from 'zustand/vanilla'
import { keysAside, type SafeStorage } from './persistence'

/** A text as it was found. */
export type AsideText = { readonly key: string; readonly text: string }

export type AsideSlice = {
  readonly aside: readonly AsideText[]
  /** Deletes them for good. */
  dropAside(): void
}

/** Created after all values were loaded: loading finds what cannot be read. */
export function createAsideSlice(storage: SafeStorage): StateCreator<AsideSlice> {
  return (set) => ({
    aside: keysAside(storage).map((key) => ({ key, text: storage.read(key) ?? '' })),
    dropAside: () => {
      for (const key of keysAside(storage)) storage.remove(key)
      set({ aside: [] })
    },
  })
}
