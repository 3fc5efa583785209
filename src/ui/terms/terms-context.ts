/** What the terms in a text need from the page around them. Where nobody provides it, texts are shown without marks. */
import { createContext } from 'react'
import type { TermIndex } from './term-index'

export type TermWords = {
  readonly source: string
  readonly newWindow: string
  readonly seeOnBench: string
  readonly allTerms: string
}

export type Glossary = { readonly index: TermIndex; readonly words: TermWords }

export type TermsAccess = {
  /** Fetches the glossary; called by every text with terms, so it should answer quickly from the second time on. */
  readonly load: () => Promise<Glossary>
  /** Shows the whole glossary at a term; with `play`, the term's picture as well. Undefined where there is no room for it. */
  readonly onShow: ((id: string, play: boolean) => void) | undefined
}

export const TermsContext = createContext<TermsAccess | undefined>(undefined)
