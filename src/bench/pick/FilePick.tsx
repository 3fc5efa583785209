/** Files as answers. Once it is judged, each shows its lane: what every plate says of it, from the top down. */
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

type Props = PickProps & { readonly container: Container; readonly paths: readonly string[] }

export function FilePick({ container, paths, labelId, ...pick }: Props) {
  return (
    <ul className="bench-pick" aria-labelledby={labelId}>
      {paths.map((path) => (
        <File key={path} container={container} path={path} {...pick} />
      ))}
    </ul>
  )
}

type FileProps = Omit<PickProps, 'labelId'> & { readonly container: Container; readonly path: string }

function File({ machine, container, path, picked, correct, onPick }: FileProps) {
  const outcome = outcomeOfOne(path, { picked, correct })
  return (
    <li>
      <button
        type="button"
        className="bench-file"
        data-outcome={outcome}
        aria-label={[path, outcome && text.pick[outcome]].filter((part) => part !== undefined).join(', ')}
        aria-pressed={picked.includes(path)}
        aria-disabled={correct !== undefined}
        onClick={() => onPick(path)}
      >
        <code>{path}</code>
        <OutcomeMark picked={picked.includes(path)} outcome={outcome} />
      </button>
      {correct && <Lane rows={laneOf({ machine, container, path })} container={container} machine={machine} />}
    </li>
  )
}

/** The plates that say something about a path, the topmost first. */
function laneOf({
  machine,
  container,
  path,
}: Pick<FileProps, 'machine' | 'container' | 'path'>): readonly RowContent[] {
  return rowContents(machine, container, storedLayersOf(machine, container), [path]).filter(
    ({ kind, cells }) => kind !== 'merged' && cells.length > 0,
  )
}

/** What a plate has to do with what is read. A mount without the file covers the layers all the same. */
function partOf({ kind, cells: [cell] }: RowContent): keyof typeof text.pickFile {
  if (!cell?.wins) return 'covered'
  if (cell.present) return 'found'
  return kind === 'mount' ? 'missing' : 'gone'
}

type LaneProps = Pick<FileProps, 'machine' | 'container'> & { readonly rows: readonly RowContent[] }

function Lane({ machine, container, rows }: LaneProps) {
  if (rows.length === 0) return <p className="bench-lane-empty">{text.pickFile.nowhere}</p>
  return (
    <ol className="bench-lane-flat">
      {rows.map((row) => {
        const [cell] = row.cells
        return (
          <li key={row.id} data-kind={row.kind} data-wins={cell?.wins ? '' : undefined}>
            <Sign name={signOfRow(row)} />
            <span className="bench-lane-title">{rowWords(machine, container, row).title}</span>
            <span className="bench-pick-mark" data-sign={cell?.sign} aria-hidden="true">
              {cell?.sign && changeSigns[cell.sign]}
            </span>
            <span className="bench-lane-said">{text.pickFile[partOf(row)]}</span>
          </li>
        )
      })}
    </ol>
  )
}
