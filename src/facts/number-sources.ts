/** Sources, each with one number however many claims name it. */
import type { Source } from '../content/claims/schema'

export type NumberedSource = { readonly number: number; readonly source: Omit<Source, 'supports'> }

/** The same page and section is the same source, whichever statement it supports. */
const keyOf = ({ title, url, section }: Source) => [title, url, section].join('\n')

/** What tells every source's number; in the order in which claims name them, from 1. */
export function numberSources(claims: readonly { readonly sources: readonly Source[] }[]) {
  const numbers = new Map<string, NumberedSource>()
  for (const source of claims.flatMap(({ sources }) => sources)) {
    const key = keyOf(source)
    if (!numbers.has(key)) numbers.set(key, { number: numbers.size + 1, source })
  }
  return {
    all: [...numbers.values()],
    /** The numbers of a claim's sources, lowest first. */
    of: (sources: readonly Source[]): readonly number[] =>
      [...new Set(sources.flatMap((source) => numbers.get(keyOf(source))?.number ?? []))].sort(
        (one, other) => one - other,
      ),
  }
}
