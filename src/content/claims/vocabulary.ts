/** The words that claims are sorted by. They stand apart from the schema, which the first view does without. */

/** What a claim is about, in the order in which the filters list them. */
export const topics = [
  'identity',
  'creation',
  'filesystem',
  'lifecycle',
  'access',
  'resources',
  'distribution',
] as const
export type Topic = (typeof topics)[number]

/** How far a statement holds, from true to false. */
export const verdicts = ['accurate', 'simplified', 'misleading', 'wrong'] as const
export type Verdict = (typeof verdicts)[number]

/** The two things that every row compares. */
export const sides = ['image', 'container'] as const
export type Side = (typeof sides)[number]
