/** A container's plates as answers: the reader points at the one that a read comes from, and sees the lane once it is judged. */
import { benchText as text } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import { changeSigns } from '../../ui/change-signs'
import { Sign } from '../../ui/Sign'
import { signOfRow } from '../inside/row-sign'
import { storedLayersOf } from '../layout/container-layers'
import { type RowContent, rowContents } from '../layout/row-contents'
import { rowWords } from '../words/row-words'
import { OutcomeMark } from './OutcomeMark'
import { outcomeOfOne, type PickProps } from './outcome'

type Props = PickProps & {
  readonly container: Container
  /** The path that is read, alone. */
  readonly paths: readonly string[]
}

export function PlatePick({ container, paths, labelId, ...pick }: Props) {
  const rows = rowContents(pick.machine, container, storedLayersOf(pick.machine, container), paths)
  return (
    <ul className="bench-pick" aria-labelledby={labelId}>
      {rows
        .filter(({ kind }) => kind !== 'merged')
        .map((row) => (
          <Plate key={row.id} container={container} row={row} {...pick} />
        ))}
    </ul>
  )
}

type PlateProps = Omit<PickProps, 'labelId'> & { readonly container: Container; readonly row: RowContent }

function Plate({ machine, container, row, onPick, picked, correct }: PlateProps) {
  const name = row.kind === 'mount' ? 'mount' : row.id
  const words = rowWords(machine, container, row)
  const outcome = outcomeOfOne(name, { picked, correct })
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
        aria-pressed={picked.includes(name)}
        aria-disabled={correct !== undefined}
        onClick={() => onPick(name)}
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
        <OutcomeMark picked={picked.includes(name)} outcome={outcome} />
      </button>
    </li>
  )
}
