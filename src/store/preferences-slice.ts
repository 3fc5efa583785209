/** How the learner wants to see the page. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { StoredValue } from './persistence'

export const themes = ['system', 'light', 'dark', 'projector'] as const
export const motions = ['system', 'full', 'reduced'] as const
export const textSizes = ['normal', 'large', 'larger'] as const

const preferencesSchema = v.object({
  theme: v.picklist(themes),
  motion: v.picklist(motions),
  textSize: v.picklist(textSizes),
  /** Single-character keys can be switched off (WCAG 2.1.4). */
  characterKeys: v.boolean(),
})
export type Preferences = v.InferOutput<typeof preferencesSchema>

export const storedPreferences: StoredValue<typeof preferencesSchema> = {
  key: 'layerlab:preferences',
  version: 1,
  schema: preferencesSchema,
  migrations: {},
}

export const defaultPreferences: Preferences = {
  theme: 'system',
  motion: 'system',
  textSize: 'normal',
  characterKeys: true,
}

export type PreferencesSlice = {
  readonly preferences: Preferences
  setPreferences(changes: Partial<Preferences>): void
}

export function createPreferencesSlice(initial: Preferences): StateCreator<PreferencesSlice> {
  return (set) => ({
    preferences: initial,
    setPreferences: (changes) => set((state) => ({ preferences: { ...state.preferences, ...changes } })),
  })
}
