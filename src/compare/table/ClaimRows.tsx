/** A claim's row, and below it, while it is open, the row with everything else about it. */
import { lazy, memo, Suspense } from 'react'
import { claimText } from '../../content/text/claims'
import { compareText } from '../../content/text/compare'
import { Icon } from '../../ui/Icon'
import { tableRoles } from '../../ui/table-roles'
import { loadOpenClaim } from './load-open-claim'
import { MasteryMark } from './MasteryMark'
import type { ClaimRow } from './rows'
import { SideCell } from './SideCell'

const OpenClaim = lazy(loadOpenClaim)

const columnCount = 7

const loading = <p className="open-loading">{compareText.loading}</p>

type Props = {
  readonly row: ClaimRow
  readonly open: boolean
  readonly takeFocus: boolean
  /** True while a link's proof is on its way: what it will push aside is not shown before. */
  readonly proofComing: boolean
  /** The row below, to go on to. */
  readonly next: ClaimRow | undefined
  readonly onOpen: (claim: string | undefined) => void
  readonly onProve: (claim: string) => void
}

export const ClaimRows = memo(function ClaimRows(props: Props) {
  const { row, open, takeFocus, proofComing, next, onOpen, onProve } = props
  const openId = `claim-${row.id}`
  return (
    <>
      <tr {...tableRoles.row} className="claim-row" data-open={open}>
        <td {...tableRoles.cell} className="column-original">
          {row.order}
        </td>
        <th {...tableRoles.rowHeader} scope="row" className="column-aspect">
          <button
            type="button"
            className="claim-expander"
            aria-expanded={open}
            aria-controls={open ? openId : undefined}
            onClick={() => onOpen(open ? undefined : row.id)}
          >
            {row.aspect}
            <Icon name={open ? 'up' : 'down'} />
          </button>
        </th>
        <td {...tableRoles.cell} className="column-topic">
          {claimText.topics[row.topic]}
          {row.added && (
            <span className="added-mark" title={compareText.addedMeaning}>
              {compareText.added}
            </span>
          )}
        </td>
        <SideCell side="image" claim={row} />
        <SideCell side="container" claim={row} />
        <td {...tableRoles.cell} className="column-mastery">
          <MasteryMark mastery={row.mastery} />
        </td>
        <td {...tableRoles.cell} className="column-proof">
          {!open && (
            <button
              type="button"
              className="prove-button"
              aria-label={compareText.proveThis(row.aspect)}
              onClick={() => onProve(row.id)}
            >
              <Icon name="play" />
              {compareText.prove}
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr {...tableRoles.row} className="open-row" id={openId}>
          <td {...tableRoles.cell} colSpan={columnCount}>
            <Suspense fallback={loading}>
              {proofComing ? (
                loading
              ) : (
                <OpenClaim claim={row} takeFocus={takeFocus} next={next} onOpen={onOpen} onProve={onProve} />
              )}
            </Suspense>
          </td>
        </tr>
      )}
    </>
  )
})
