/** Inside one container: its plates as rows, the files that matter as lanes. */
import { AnimatePresence } from 'framer-motion'
import { useMemo } from 'react'
import { benchText as text } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { type BoxStyle, canvasStyle } from '../box-style'
import type { BenchCell, BenchRow, ContainerLayout } from '../layout/container-items'
import type { Placed } from '../layout/neighbours'
import type { Pointing } from '../spotlight'
import { useRoving } from '../use-roving'
import { rowWords } from '../words/row-words'
import { LaneHeads } from './LaneHeads'
import { liftsOf } from './lifts'
import { RowView } from './RowView'
import './inside.css'

type Props = Pointing & {
  readonly machine: Machine
  readonly container: Container
  readonly layout: ContainerLayout
  /** Of the command that led here; none while the reader goes back in time. */
  readonly events: readonly EngineEvent[]
  readonly still: boolean
  readonly describedBy: string
  readonly onOpenRow: (row: BenchRow) => void
  readonly onOpenCell: (row: BenchRow, cell: BenchCell) => void
}

/** Rows' heads and marks with their places on the picture, row by row. */
function placedParts({ rows, lanes }: ContainerLayout): readonly Placed[] {
  const labelWidth = lanes[0]?.box.x ?? rows[0]?.box.width ?? 0
  return rows.flatMap(({ id, box, cells }) => [
    { id, box: { ...box, width: labelWidth } },
    ...cells.map((cell) => ({ id: cell.id, box: { ...cell.box, x: cell.box.x + box.x, y: cell.box.y + box.y } })),
  ])
}

export function ContainerView(props: Props) {
  const { machine, container, layout, events, still, describedBy, onOpenRow, onOpenCell, spotlight, onPoint } = props
  const placed = useMemo(() => placedParts(layout), [layout])
  const roving = useRoving(placed, 'writable', false)
  const lifts = useMemo(() => liftsOf(events, layout), [events, layout])

  const style: BoxStyle = {
    ...canvasStyle(layout),
    '--label': layout.lanes[0]?.box.x ?? layout.width,
  }

  return (
    <div
      className="bench-canvas"
      data-view="container"
      data-still={still ? '' : undefined}
      style={style}
      ref={roving.root}
    >
      <table aria-label={text.inContainer(container.name)} aria-describedby={describedBy} onKeyDown={roving.onKeyDown}>
        <LaneHeads lanes={layout.lanes} />
        <tbody>
          <AnimatePresence initial={false}>
            {layout.rows.map((row) => (
              <RowView
                key={row.id}
                row={row}
                words={rowWords(machine, container, row)}
                lanes={layout.lanes}
                lifts={lifts}
                roving={roving}
                containerId={container.id}
                spotlight={spotlight}
                onPoint={onPoint}
                onOpenRow={onOpenRow}
                onOpenCell={onOpenCell}
              />
            ))}
          </AnimatePresence>
        </tbody>
      </table>
      {layout.lanes.length === 0 && <p className="bench-empty">{text.noLanes}</p>}
    </div>
  )
}
