/** The parts of a `sed` script. */

/** Which lines: a number, the last one, or those that match; `offset` counts lines from the first address. */
export type Address =
  | { readonly kind: 'line'; readonly number: number }
  | { readonly kind: 'last' }
  | { readonly kind: 'pattern'; readonly pattern: RegExp | undefined }
  | { readonly kind: 'offset'; readonly count: number }

export type Selection = { readonly first?: Address; readonly second?: Address; readonly negated: boolean }

export type Substitution = {
  /** Absent: the last pattern used. */
  readonly pattern: RegExp | undefined
  readonly replacement: readonly ReplacementPart[]
  /** The first match to replace, from 1. */
  readonly occurrence: number
  readonly global: boolean
  readonly print: boolean
  readonly file?: string
}

/** Text, or the number of a group; 0 is the whole match. */
export type ReplacementPart = { readonly text: string } | { readonly group: number }

export type Action =
  | { readonly name: '{'; readonly end: number }
  | { readonly name: '}' }
  | { readonly name: 's'; readonly substitution: Substitution }
  | { readonly name: 'y'; readonly table: ReadonlyMap<string, string> }
  | { readonly name: 'a' | 'i' | 'c'; readonly text: string }
  | { readonly name: 'r' | 'w'; readonly file: string }
  | { readonly name: 'b' | 't' | 'T' | ':'; readonly label: string }
  | { readonly name: SimpleName }

export const simpleNames = ['=', 'd', 'D', 'g', 'G', 'h', 'H', 'l', 'n', 'N', 'p', 'P', 'q', 'Q', 'x'] as const
type SimpleName = (typeof simpleNames)[number]

export type Command = { readonly selection: Selection; readonly action: Action }
