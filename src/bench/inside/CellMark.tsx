/** The mark where a lane crosses a plate: what the plate did to the file, and whether this is what is read. */
import * as m from 'framer-motion/m'
import { changeSigns } from '../../ui/change-signs'
import type { BenchCell, BenchRow } from '../layout/container-items'
import { lockingEase, useMotionTimes } from '../motion'
import type { Roving } from '../use-roving'
import { cellName } from '../words/row-words'

type Props = {
  readonly cell: BenchCell
  readonly row: BenchRow
  /** How many of its own heights below the copy's origin lies; absent when nothing was copied up here just now. */
  readonly liftedFrom: number | undefined
  readonly roving: Roving
  readonly onOpen: () => void
}

/** A copy comes up from the plate below, a whiteout is punched in from above, everything else appears in its place. */
function arrival(cell: BenchCell, liftedFrom: number | undefined) {
  if (liftedFrom !== undefined) return { y: `${liftedFrom * 100}%`, opacity: 0.9 }
  return cell.sign === 'deleted' ? { scale: 1.9, opacity: 0 } : { scale: 0.4, opacity: 0 }
}

export function CellMark({ cell, row, liftedFrom, roving, onOpen }: Props) {
  const times = useMotionTimes()
  const duration = liftedFrom === undefined ? times.arrive : times.flight
  return (
    <m.button
      type="button"
      className="bench-mark"
      aria-label={cellName(cell, row.kind)}
      aria-haspopup="dialog"
      data-row={row.kind}
      data-sign={cell.sign}
      data-wins={cell.wins ? '' : undefined}
      data-present={cell.present ? '' : undefined}
      {...roving.itemProps(cell.id)}
      onClick={onOpen}
      initial={arrival(cell, liftedFrom)}
      animate={{ y: '0%', scale: 1, opacity: 1, transition: { duration, ease: lockingEase } }}
      exit={{ opacity: 0, scale: 0.4, transition: { duration: times.leave } }}
    >
      <span aria-hidden="true">{cell.sign === undefined ? '' : changeSigns[cell.sign]}</span>
    </m.button>
  )
}
