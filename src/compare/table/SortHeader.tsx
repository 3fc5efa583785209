/** A column header that sorts, after the ARIA Authoring Practices' sortable table. */
import { compareText } from '../../content/text/compare'
import type { SortColumn } from '../../store/table-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { tableRoles } from '../../ui/table-roles'

export function SortHeader({ column }: { readonly column: SortColumn }) {
  const direction = useLayerlab(({ table }) => (table.sortColumn === column ? table.sortDirection : undefined))
  const setTable = useLayerlab((state) => state.setTable)
  const sort = () =>
    setTable({ sortColumn: column, sortDirection: direction === 'ascending' ? 'descending' : 'ascending' })

  return (
    <th {...tableRoles.columnHeader} scope="col" className={`column-${column}`} aria-sort={direction}>
      <button type="button" className="sort-button" onClick={sort}>
        {compareText.columns[column]}
        <Icon name={direction === undefined ? 'unsorted' : direction === 'ascending' ? 'up' : 'down'} />
      </button>
      <span className="header-label">{compareText.columns[column]}</span>
    </th>
  )
}
