/** The order of the rows. */
import { verdicts } from '../../content/claims/vocabulary'
import { claimText } from '../../content/text/claims'
import { masteryScore } from '../../store/mastery'
import type { SortColumn, SortDirection } from '../../store/table-slice'
import type { ClaimRow } from './rows'

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

type Comparator = (one: ClaimRow, other: ClaimRow) => number

const comparators: Readonly<Record<SortColumn, Comparator>> = {
  original: (one, other) => one.order - other.order,
  aspect: (one, other) => collator.compare(one.aspect, other.aspect),
  topic: (one, other) => collator.compare(claimText.topics[one.topic], claimText.topics[other.topic]),
  image: (one, other) => verdicts.indexOf(one.image.verdict) - verdicts.indexOf(other.image.verdict),
  container: (one, other) => verdicts.indexOf(one.container.verdict) - verdicts.indexOf(other.container.verdict),
  mastery: (one, other) => masteryScore(one.mastery) - masteryScore(other.mastery),
}

/**
 * The rows sorted by a column. The two sides sort by verdict, from accurate to wrong. Rows that are equal there keep
 * their original order in both directions.
 */
export function sortRows(rows: readonly ClaimRow[], column: SortColumn, direction: SortDirection): readonly ClaimRow[] {
  const sign = direction === 'ascending' ? 1 : -1
  const compare = comparators[column]
  return [...rows].sort((one, other) => sign * compare(one, other) || one.order - other.order)
}
