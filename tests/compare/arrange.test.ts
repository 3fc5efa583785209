import { describe, expect, it } from 'vitest'
import { countTopic, countVerdict, filterRows } from '../../src/compare/table/filter'
import { claimRows } from '../../src/compare/table/rows'
import { sortRows } from '../../src/compare/table/sort'
import { emptyProgress } from '../../src/store/progress-slice'

const rows = claimRows(emptyProgress)
const none = { text: '', topics: [], verdicts: [] }
const ids = (some: typeof rows) => some.map(({ id }) => id)

describe('sortRows', () => {
  it('keeps the original order, and turns it around', () => {
    expect(sortRows(rows, 'original', 'ascending').map(({ order }) => order)).toEqual(rows.map((_, index) => index + 1))
    expect(sortRows(rows, 'original', 'descending')[0]?.order).toBe(26)
  })
  it('sorts aspects as a dictionary does', () => {
    const aspects = sortRows(rows, 'aspect', 'ascending').map(({ aspect }) => aspect)
    expect(aspects.slice(0, 3)).toEqual(['Build cache', 'Change and attachment', 'Copies and deletions'])
  })
  it('sorts a side by its verdict, the wrong ones first when descending, equal ones in their original order', () => {
    const sorted = sortRows(rows, 'container', 'descending')
    expect(ids(sorted).slice(0, 3)).toEqual(['change-and-attachment', 'removal', 'getting-inside'])
    expect(sortRows(rows, 'container', 'ascending')[0]?.id).toBe('blueprint-and-instance')
  })
  it('sorts by what the learner knows', () => {
    const known = claimRows({ proved: ['layers'], attempts: [] })
    expect(sortRows(known, 'mastery', 'descending')[0]?.id).toBe('layers')
  })
  it('leaves the rows that it was given alone', () => {
    const before = ids(rows)
    sortRows(rows, 'aspect', 'descending')
    expect(ids(rows)).toEqual(before)
  })
})

describe('filterRows', () => {
  it('shows all rows without filters', () => {
    expect(filterRows(rows, none)).toHaveLength(26)
  })
  it('finds rows that contain every word, in any letter case', () => {
    expect(ids(filterRows(rows, { ...none, text: 'RUNNING  remove' }))).toEqual(['removal'])
  })
  it('joins topics among themselves, and topics with verdicts', () => {
    const found = filterRows(rows, { ...none, topics: ['access', 'lifecycle'], verdicts: ['wrong'] })
    expect(ids(found)).toEqual(['removal', 'getting-inside'])
  })
  it('counts what a chip would show under the other filters', () => {
    expect(countVerdict(rows, { ...none, topics: ['access'] }, 'wrong')).toBe(1)
    expect(countTopic(rows, { ...none, text: 'no row says this' }, 'access')).toBe(0)
  })
})
