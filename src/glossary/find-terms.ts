/** Finding terms by what is typed. */
import type { GlossaryTerm } from '../content/glossary/schema'

/** Lower case and without accents, so that what is typed is found however it is spelled. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The terms of which a name or the sentence contains every word. Those that are called so come first. */
export function findTerms(terms: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  const holds = (where: string) => words.every((word) => plain(where).includes(word))
  const named = terms.filter(({ term, forms }) => holds([term, ...forms].join(' ')))
  const mentioned = terms.filter((term) => !named.includes(term) && holds(`${term.term} ${term.sentence}`))
  return [...named, ...mentioned]
}
