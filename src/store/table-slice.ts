/** The comparison table: how it is sorted and filtered, and which row is open. The URL carries all of it. */
import type { StateCreator } from 'zustand/vanilla'

export const sortColumns = ['original', 'aspect', 'topic', 'image', 'container', 'mastery'] as const
export type SortColumn = (typeof sortColumns)[number]
export type SortDirection = 'ascending' | 'descending'

export type TableView = {
  readonly sortColumn: SortColumn
  readonly sortDirection: SortDirection
  /** Rows must contain these words; '' shows all. */
  readonly text: string
  /** Rows must have one of these; empty shows all. */
  readonly topics: readonly string[]
  /** Rows must have one of these verdicts on either side; empty shows all. */
  readonly verdicts: readonly string[]
  /** The claim whose row is open. */
  readonly openClaim: string | undefined
}

export const defaultTableView: TableView = {
  sortColumn: 'original',
  sortDirection: 'ascending',
  text: '',
  topics: [],
  verdicts: [],
  openClaim: undefined,
}

export type TableSlice = {
  readonly table: TableView
  setTable(changes: Partial<TableView>): void
}

export function createTableSlice(initial: TableView): StateCreator<TableSlice> {
  return (set) => ({
    table: initial,
    setTable: (changes) => set((state) => ({ table: { ...state.table, ...changes } })),
  })
}
