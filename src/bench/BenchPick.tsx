/** A container's plates as answers: the reader points at the one that a read comes from, and sees the lane once it is answered. */
import { benchText as text } from '../content/text/bench'
import type { Container } from '../engine/containers/container'
import type { Machine } from '../engine/machine'
import { changeSigns } from '../ui/change-signs'
import { Sign } from '../ui/Sign'
import { signOfRow } from './inside/row-sign'
import { storedLayersOf } from './layout/container-layers'
import { type RowContent, rowContents } from './layout/row-contents'
import { rowWords } from './words/row-words'
import './bench.css'
import './parts.css'
import './pick.css'

/** A read-only layer's chain ID, `writable` for the container's own, or `mount` for a mount that covers the path. */
type PickedPlate = string

type Props = {
  readonly machine: Machine
  readonly containerId: string
  /** The path that is read. */
  readonly path: string
  readonly prompt: string
  readonly onPick: (plate: PickedPlate) => void
  readonly picked: PickedPlate | undefined
  /** The answer, once one was given: the marks in the lane are shown then. */
  readonly correct: PickedPlate | undefined
}

export function BenchPick({ machine, containerId, path, ...pick }: Props) {
  const container = machine.containers.get(containerId)
  if (container === undefined) return null
  const rows = rowContents(machine, container, storedLayersOf(machine, container), [path])
  return (
    <ul className="bench-pick" aria-label={pick.prompt}>
      {rows
        .filter(({ kind }) => kind !== 'merged')
        .map((row) => (
          <Plate key={row.id} machine={machine} container={container} row={row} {...pick} />
        ))}
    </ul>
  )
}

type PlateProps = Omit<Props, 'containerId' | 'path' | 'prompt'> & {
  readonly container: Container
  readonly row: RowContent
}

type Outcome = 'right' | 'wrong' | undefined

function outcomeOf(plate: PickedPlate, picked: PickedPlate | undefined, correct: PickedPlate | undefined): Outcome {
  if (correct === undefined) return undefined
  if (plate === correct) return 'right'
  return plate === picked ? 'wrong' : undefined
}

function Plate({ machine, container, row, onPick, picked, correct }: PlateProps) {
  const plate: PickedPlate = row.kind === 'mount' ? 'mount' : row.id
  const words = rowWords(machine, container, row)
  const outcome = outcomeOf(plate, picked, correct)
  const sign = correct === undefined ? undefined : row.cells[0]?.sign
  const said = [words.name, sign && text.cell[sign](row.cells[0]?.path ?? ''), outcome && text.pick[outcome]]
  return (
    <li>
      <button
        type="button"
        className="bench-row"
        data-kind={row.kind}
        data-outcome={outcome}
        aria-label={said.filter((part) => part !== undefined).join(', ')}
        aria-disabled={correct !== undefined}
        onClick={() => correct === undefined && onPick(plate)}
      >
        <span className="bench-face" />
        <Sign name={signOfRow(row)} />
        <span className="bench-words">
          <span className="bench-title">{words.title}</span>
          <span className="bench-meta">{words.meta}</span>
        </span>
        <span className="bench-pick-mark" data-sign={sign} aria-hidden="true">
          {sign && changeSigns[sign]}
        </span>
        <span className="bench-pick-outcome" aria-hidden="true">
          {outcome && <Sign name={outcome === 'right' ? 'right' : 'close'} />}
        </span>
      </button>
    </li>
  )
}
