/** The store for components: provided at the top, read through selectors. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { LayerlabState, LayerlabStore } from './store'

export const LayerlabContext = createContext<LayerlabStore | undefined>(undefined)

/** The store itself, for what is done and not shown. Throws outside a provider: that is a mistake in the code. */
export function useLayerlabStore(): LayerlabStore {
  const store = useContext(LayerlabContext)
  if (!store) throw new Error('useLayerlab needs a LayerlabContext above it')
  return store
}

/** Subscribes to the part of the state that `select` returns. Throws outside a provider. */
export function useLayerlab<Part>(select: (state: LayerlabState) => Part): Part {
  return useStore(useLayerlabStore(), select)
}
