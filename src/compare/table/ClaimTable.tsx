/** The table itself: headers that sort, and one row for each claim. */
import { useCallback, useState } from 'react'
import { compareText } from '../../content/text/compare'
import { sortColumns } from '../../store/table-slice'
import { useLayerlab } from '../../store/use-layerlab'
import { tableRoles } from '../../ui/table-roles'
import { ClaimRows } from './ClaimRows'
import { loadOpenClaim } from './load-open-claim'
import type { ClaimRow } from './rows'
import { SortHeader } from './SortHeader'

/** A failure is met again, and told, when a row is opened. */
const prepare = () => void loadOpenClaim().catch(() => undefined)

type Props = {
  readonly rows: readonly ClaimRow[]
  /** True while a link's scene is on its way to the bench. */
  readonly sceneComing: boolean
}

export function ClaimTable({ rows, sceneComing }: Props) {
  const openClaim = useLayerlab((state) => state.table.openClaim)
  const setTable = useLayerlab((state) => state.setTable)
  const openProof = useLayerlab((state) => state.openProof)
  const closeScene = useLayerlab((state) => state.closeScene)
  /** The claim that the learner asked to prove here: only then may its question take the focus. */
  const [asked, setAsked] = useState<string>()

  const open = useCallback(
    (claim: string | undefined) => {
      closeScene()
      setAsked(undefined)
      setTable({ openClaim: claim })
    },
    [closeScene, setTable],
  )
  const prove = useCallback(
    (claim: string) => {
      setAsked(claim)
      setTable({ openClaim: claim })
      void openProof(claim)
    },
    [openProof, setTable],
  )

  return (
    <table
      {...tableRoles.table}
      className="claim-table"
      aria-labelledby="compare-title"
      onPointerEnter={prepare}
      onFocus={prepare}
    >
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          {sortColumns.map((column) => (
            <SortHeader key={column} column={column} />
          ))}
          <th {...tableRoles.columnHeader} scope="col" className="column-proof">
            <span className="visually-hidden">{compareText.columns.proof}</span>
          </th>
        </tr>
      </thead>
      <tbody {...tableRoles.rowGroup}>
        {rows.map((row, index) => (
          <ClaimRows
            key={row.id}
            row={row}
            open={row.id === openClaim}
            takeFocus={row.id === asked}
            proofComing={sceneComing && row.id === openClaim}
            next={rows[index + 1]}
            onOpen={open}
            onProve={prove}
          />
        ))}
      </tbody>
    </table>
  )
}
