/** Terms of a glossary, and how they are found in prose. */
import type { Part } from '../WithCode'

/** What a marked word tells of its term. */
export type Term = {
  readonly id: string
  /** The term as a heading: 'Writable layer'. */
  readonly term: string
  /** What stands for it in prose, whole words, in any case: 'writable layer', 'writable layers'. */
  readonly forms: readonly string[]
  /** What it means, in one sentence. */
  readonly sentence: string
  readonly source: { readonly title: string; readonly section: string; readonly url: string }
  /** Commands that show it on the bench. */
  readonly picture?: object | undefined
}

/** Terms made ready to be looked for. */
export type TermIndex = {
  /** Fits every form as whole words, the longest first. */
  readonly pattern: RegExp
  /** From a form in lower case to its term. */
  readonly byForm: ReadonlyMap<string, Term>
}

/** A stretch of prose or code, or one that stands for a term. */
export type MarkedPart = Omit<Part, 'place'> & { readonly term?: Term }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Letters, digits and what joins them to names and paths: where one of these touches, it is another word. */
const before = String.raw`(?<![\p{L}\p{N}_/.:-])`
const after = String.raw`(?![\p{L}\p{N}_/-]|[.:=]\p{L})`

/** Makes terms ready. Where two terms have the same form, the first counts. */
export function indexTerms(terms: readonly Term[]): TermIndex {
  const pairs = terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const))
  const byForm = new Map(pairs.toReversed())
  const longestFirst = [...byForm.keys()].sort((one, other) => other.length - one.length)
  return { pattern: new RegExp(`${before}(?:${longestFirst.map(escaped).join('|')})${after}`, 'giu'), byForm }
}

/** Cuts prose where a term stands for the first time; code stays whole, and so does every later occurrence. */
export function markTerms(parts: readonly Part[], { pattern, byForm }: TermIndex): readonly MarkedPart[] {
  const seen = new Set<Term>()
  const firstOccurrences = (text: string): readonly MarkedPart[] => {
    const marked: MarkedPart[] = []
    let done = 0
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const term = byForm.get(found.toLowerCase())
      if (!term || seen.has(term)) continue
      seen.add(term)
      marked.push({ text: text.slice(done, index), isCode: false }, { text: found, isCode: false, term })
      done = index + found.length
    }
    return [...marked, { text: text.slice(done), isCode: false }]
  }
  return parts.flatMap((part) => (part.isCode ? [part] : firstOccurrences(part.text)))
}
