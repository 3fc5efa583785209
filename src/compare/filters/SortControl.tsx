/** Sorting where there is no room for all columns: a choice of columns and a button for the direction. */
import { compareText } from '../../content/text/compare'
import { type SortColumn, sortColumns } from '../../store/table-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'

const isSortColumn = (value: string): value is SortColumn => sortColumns.some((column) => column === value)

export function SortControl() {
  const column = useLayerlab((state) => state.table.sortColumn)
  const direction = useLayerlab((state) => state.table.sortDirection)
  const setTable = useLayerlab((state) => state.setTable)

  return (
    <div className="sort-control">
      <label>
        <span>{compareText.sortBy}</span>
        <select
          value={column}
          onChange={({ target }) => isSortColumn(target.value) && setTable({ sortColumn: target.value })}
        >
          {sortColumns.map((name) => (
            <option key={name} value={name}>
              {compareText.sortNames[name]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="quiet-button"
        aria-label={compareText.turnAround(direction)}
        title={compareText.directions[direction]}
        onClick={() => setTable({ sortDirection: direction === 'ascending' ? 'descending' : 'ascending' })}
      >
        <Icon name={direction === 'ascending' ? 'up' : 'down'} />
      </button>
    </div>
  )
}
