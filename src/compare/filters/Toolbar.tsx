/** What is shown of the table, and in which order. */
import { useState } from 'react'
import { compareText } from '../../content/text/compare'
import { defaultTableView } from '../../store/table-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { SearchField } from '../../ui/SearchField'
import { countFilters } from '../table/filter'
import type { ClaimRow } from '../table/rows'
import { FilterChips } from './FilterChips'
import { SortControl } from './SortControl'

type Props = {
  readonly rows: readonly ClaimRow[]
  /** How many rows the filters leave. */
  readonly shown: number
}

export function Toolbar({ rows, shown }: Props) {
  const table = useLayerlab((state) => state.table)
  const setTable = useLayerlab((state) => state.setTable)
  const inUse = countFilters(table)
  const [chipsOpen, setChipsOpen] = useState(inUse > 0)
  const { sortColumn, sortDirection, text } = table
  const changed =
    inUse > 0 ||
    text !== '' ||
    sortColumn !== defaultTableView.sortColumn ||
    sortDirection !== defaultTableView.sortDirection

  const reset = () => setTable({ ...defaultTableView, openClaim: table.openClaim })

  return (
    <div className="toolbar">
      <div className="toolbar-line">
        <SearchField label={compareText.search} value={text} onChange={(wanted) => setTable({ text: wanted })} />
        <SortControl />
      </div>
      <div className="toolbar-line">
        <button
          type="button"
          className="quiet-button toolbar-filters"
          aria-expanded={chipsOpen}
          aria-controls="compare-chips"
          onClick={() => setChipsOpen(!chipsOpen)}
        >
          <Icon name="filter" />
          {inUse > 0 ? compareText.filtersInUse(inUse) : compareText.filters}
          <Icon name={chipsOpen ? 'up' : 'down'} />
        </button>
        <p className="toolbar-count">{compareText.showing(shown, rows.length)}</p>
        {changed && (
          <button type="button" className="quiet-button" onClick={reset}>
            {compareText.reset}
          </button>
        )}
      </div>
      <div id="compare-chips" hidden={!chipsOpen}>
        <FilterChips rows={rows} />
      </div>
    </div>
  )
}
