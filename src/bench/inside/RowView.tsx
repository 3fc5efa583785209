/** One plate of a container, with its marks. */
import { AnimatePresence } from 'framer-motion'
import * as m from 'framer-motion/m'
import { Sign } from '../../ui/Sign'
import { boxStyle } from '../box-style'
import { proportions } from '../layout/box'
import type { BenchCell, BenchRow, Lane } from '../layout/container-items'
import { lockingEase, useMotionTimes } from '../motion'
import { isLit, type Pointing, pointingHandlers } from '../spotlight'
import type { Roving } from '../use-roving'
import type { ItemWords } from '../words/item-words'
import { CellMark } from './CellMark'
import { signOfRow } from './row-sign'

type Props = Pointing & {
  readonly row: BenchRow
  readonly words: ItemWords
  readonly lanes: readonly Lane[]
  /** By path, how far below the origin of a copy lies that was made just now, in marks' heights. */
  readonly lifts: ReadonlyMap<string, number>
  readonly roving: Roving
  readonly containerId: string
  readonly onOpenRow: (row: BenchRow) => void
  readonly onOpenCell: (row: BenchRow, cell: BenchCell) => void
}

export function RowView(props: Props) {
  const { row, words, lanes, lifts, roving, containerId, spotlight, onPoint, onOpenRow, onOpenCell } = props
  const times = useMotionTimes()
  const plate = row.kind === 'writable' ? { kind: row.kind, containerId } : row
  const pointing = pointingHandlers(plate, onPoint)
  const place = roving.itemProps(row.id)
  return (
    <tr
      className="bench-place"
      style={boxStyle(row.box)}
      data-kind={row.kind}
      {...proportions({ width: lanes[0]?.box.x ?? row.box.width, height: row.box.height })}
      data-lifting={lifts.size > 0 ? '' : undefined}
    >
      <th scope="row" className="bench-row-cell">
        <m.button
          type="button"
          className="bench-row"
          data-kind={row.kind}
          aria-label={words.name}
          aria-expanded={row.kind === 'fold' ? row.open : undefined}
          aria-haspopup={row.kind === 'fold' ? undefined : 'dialog'}
          data-lit={isLit(plate, spotlight) ? '' : undefined}
          {...place}
          {...pointing}
          onFocus={() => {
            place.onFocus()
            pointing.onFocus?.()
          }}
          onClick={() => onOpenRow(row)}
          initial={{ opacity: 0, x: row.kind === 'layer' ? -28 : 0, y: row.kind === 'writable' ? -26 : 0 }}
          animate={{ opacity: 1, x: 0, y: 0, transition: { duration: times.arrive, ease: lockingEase } }}
          exit={{ opacity: 0, transition: { duration: times.leave } }}
        >
          <span className="bench-face" />
          <Sign name={signOfRow(row)} />
          <span className="bench-words">
            <span className="bench-title">{words.title}</span>
            {words.meta !== '' && <span className="bench-meta">{words.meta}</span>}
          </span>
        </m.button>
      </th>
      {lanes.map(({ path, box }) => {
        const cell = row.cells.find((candidate) => candidate.path === path)
        return (
          <td className="bench-cell" key={path} style={boxStyle(cell?.box ?? { ...box, height: 0 })}>
            <AnimatePresence initial={false}>
              {cell && (
                <CellMark
                  key={cell.sign ?? 'shown'}
                  cell={cell}
                  row={row}
                  liftedFrom={row.kind === 'writable' ? lifts.get(path) : undefined}
                  roving={roving}
                  onOpen={() => onOpenCell(row, cell)}
                />
              )}
            </AnimatePresence>
          </td>
        )
      })}
    </tr>
  )
}
