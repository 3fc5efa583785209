/** What completion offers. */

type CandidateKind =
  | 'command'
  | 'group'
  | 'flag'
  | 'value'
  | 'container'
  | 'image'
  | 'volume'
  | 'network'
  | 'file'
  | 'directory'
  | 'program'
  | 'variable'

export type Candidate = {
  /** What stands in the line afterwards, quoted as it must be there. */
  readonly text: string
  readonly kind: CandidateKind
  /** A few words about it, in Docker's manner. */
  readonly summary?: string
  /** True when more belongs to the same word: a directory, `--flag=`, `name:`. */
  readonly continues?: boolean
}

export type Completion = {
  /** The part of the line that a candidate takes the place of: from here … */
  readonly from: number
  /** … up to here, which is the cursor. */
  readonly to: number
  /** The quote that is open at the cursor; it is closed when the word is whole. */
  readonly quote: Quote
  readonly candidates: readonly Candidate[]
}

export type Quote = '' | "'" | '"'

/** A candidate before it is quoted. `literal` text goes into the line as it is. */
export type Item = Candidate & { readonly literal?: boolean }

/** Candidates that all begin at the same place of the word that is being typed. */
export type Offer = {
  /** Index into the word's text. */
  readonly start: number
  readonly items: readonly Item[]
}

export const nothing: Offer = { start: 0, items: [] }

/** Those of the items that go on from what is typed. */
export function offerMatching(typed: string, items: readonly Item[], start = 0): Offer {
  return { start, items: items.filter(({ text }) => text.startsWith(typed.slice(start))) }
}

const byText = (one: Item, other: Item): number => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0)

/** Several offers as one: it begins where the earliest begins, and names nothing twice. */
export function joinOffers(typed: string, offers: readonly Offer[]): Offer {
  const filled = offers.filter(({ items }) => items.length > 0)
  const start = Math.min(...filled.map((offer) => offer.start))
  const items = new Map<string, Item>()
  for (const offer of filled) {
    const before = typed.slice(start, offer.start)
    for (const item of offer.items.toSorted(byText)) {
      const text = before + item.text
      if (!items.has(text)) items.set(text, { ...item, text })
    }
  }
  return filled.length === 0 ? nothing : { start, items: [...items.values()] }
}
