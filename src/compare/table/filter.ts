/** Which rows are shown. */
import { claimText } from '../../content/text/claims'
import type { TableView } from '../../store/table-slice'
import type { ClaimRow } from './rows'

export type Filters = Pick<TableView, 'text' | 'topics' | 'verdicts'>

/** Lower case and without accents, so that what is typed is found however it is spelled. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

function searchableText({ aspect, topic, image, container }: ClaimRow): string {
  return plain([aspect, claimText.topics[topic], image.statement, container.statement].join(' '))
}

/** Rows that contain every word, and have one of the topics and, on either side, one of the verdicts. */
export function filterRows(rows: readonly ClaimRow[], { text, topics, verdicts }: Filters): readonly ClaimRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const rowText = searchableText(row)
    return (
      words.every((word) => rowText.includes(word)) &&
      (topics.length === 0 || topics.includes(row.topic)) &&
      (verdicts.length === 0 || verdicts.includes(row.image.verdict) || verdicts.includes(row.container.verdict))
    )
  })
}

/** How many rows a topic would show under the other filters. */
export function countTopic(rows: readonly ClaimRow[], filters: Filters, topic: string): number {
  return filterRows(rows, { ...filters, topics: [topic] }).length
}

/** How many rows a verdict would show under the other filters. */
export function countVerdict(rows: readonly ClaimRow[], filters: Filters, verdict: string): number {
  return filterRows(rows, { ...filters, verdicts: [verdict] }).length
}

/** How many filters are in use, for the button that folds them away. */
export function countFilters({ topics, verdicts }: Filters): number {
  return topics.length + verdicts.length
}
