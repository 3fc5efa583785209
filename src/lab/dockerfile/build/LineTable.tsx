/** Line by line: spared by the cache or run, and the layer with its size. */
import { dockerfileText as text } from '../../../content/text/dockerfile'
import type { LineFate } from '../../../engine/images/build/line-fates'
import type { Spotlight } from '../../../store/spotlight-slice'
import { shortId } from '../../../store/words/names'
import { sizeInWords } from '../../../store/words/sizes'
import { spotlightOf } from '../spotlight'
import { signOfFate } from './fate-signs'

/** So many lines can be looked over; a text of more would only slow the page down. */
const mostRows = 200

type Props = {
  readonly caption: string
  readonly lines: readonly LineFate[]
  /** True for what has happened, false for what would. */
  readonly isDone: boolean
  /** The line whose layer is pointed at. */
  readonly lit: LineFate | undefined
  readonly onPoint: (spotlight: Spotlight | undefined) => void
  readonly onGoTo: (line: number) => void
}

export function LineTable({ caption, lines, isDone, lit, onPoint, onGoTo }: Props) {
  const { columns } = text
  return (
    <table className="dockerfile-lines">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.line}</th>
          <th scope="col">{columns.instruction}</th>
          <th scope="col">{columns.fate}</th>
          <th scope="col">{columns.layer}</th>
          <th scope="col">{columns.size}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, mostRows).map((line) => (
          <LineRow
            key={line.lines.start}
            line={line}
            isDone={isDone}
            isLit={line === lit}
            onPoint={onPoint}
            onGoTo={onGoTo}
          />
        ))}
      </tbody>
      {lines.length > mostRows && (
        <tfoot>
          <tr>
            <td />
            <td>{text.moreRows(lines.length - mostRows)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

type RowProps = Pick<Props, 'isDone' | 'onPoint' | 'onGoTo'> & { readonly line: LineFate; readonly isLit: boolean }

function LineRow({ line: { lines, text: instruction, fate }, isDone, isLit, onPoint, onGoTo }: RowProps) {
  const on = () => onPoint(spotlightOf(fate))
  const off = () => onPoint(undefined)
  const layer = 'chainId' in fate ? fate.chainId : undefined
  return (
    <tr
      data-fate={fate.kind}
      data-lit={isLit ? '' : undefined}
      onPointerEnter={on}
      onPointerLeave={off}
      onFocus={on}
      onBlur={off}
    >
      <td>
        <button
          type="button"
          className="dockerfile-line"
          aria-label={text.goToLine(lines.start)}
          onClick={() => onGoTo(lines.start)}
        >
          {lines.start}
        </button>
      </td>
      <th scope="row">
        <code title={instruction}>{instruction}</code>
      </th>
      <td className="dockerfile-fate">
        <span aria-hidden="true">{signOfFate[fate.kind]}</span> {text.fates[isDone ? 'done' : 'plan'][fate.kind]}
      </td>
      <td className="dockerfile-layer">{layer !== undefined && <code>{shortId(layer)}</code>}</td>
      <td className="dockerfile-size">{'size' in fate && fate.size !== undefined && sizeInWords(fate.size)}</td>
    </tr>
  )
}
