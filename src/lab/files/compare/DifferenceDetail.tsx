/** One path on both sides: what it is here and there, and for a text the lines that differ. */
import { filesText, fileText, comparisonText as text } from '../../../content/text/lab-files'
import type { ComparedEntry } from '../../../engine/filesystem/comparison'
import { modeLetters } from '../../../engine/filesystem/modes'
import type { VisibleNode } from '../../../engine/filesystem/node'
import type { MergedNode } from '../../../engine/filesystem/overlay'
import { sizeInWords } from '../../../store/words/sizes'
import type { Comparison } from '../model/compare'
import type { Origin } from '../model/view'
import { OriginMark } from '../OriginMark'
import { LineDiff } from './LineDiff'

type Props = {
  readonly entry: ComparedEntry
  readonly origins: Comparison['origins']
  readonly names: { readonly before: string; readonly after: string }
}

const typeOf = (node: VisibleNode) => (node.type === 'special' ? node.kind : node.type)

/** What one side has, as the rows of a table. */
function factsOf(found: MergedNode | undefined, origins: readonly Origin[]) {
  if (found === undefined) return undefined
  const { node, layer } = found
  return {
    type: filesText.types[typeOf(node)],
    size: node.type === 'file' ? sizeInWords(node.content.length) : undefined,
    mode: modeLetters({ type: typeOf(node), mode: node.mode }),
    owner: fileText.owner(String(node.userId), String(node.groupId)),
    changed: new Date(node.modified).toISOString().slice(0, 19).replace('T', ' '),
    target: node.type === 'symlink' ? node.target : undefined,
    origin: origins[layer],
  }
}

const rows = ['type', 'size', 'mode', 'owner', 'changed', 'target'] as const

export function DifferenceDetail({ entry, origins, names }: Props) {
  const before = factsOf(entry.before, origins.before)
  const after = factsOf(entry.after, origins.after)
  const [one, other] = [entry.before?.node, entry.after?.node]
  return (
    <section className="difference-detail" aria-label={text.detail(entry.path)}>
      <h3>
        <code>{entry.path}</code>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.fact}</span>
            </th>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => before?.[row] !== undefined || after?.[row] !== undefined)
            .map((row) => (
              <tr key={row} data-differs={before !== undefined && after !== undefined && before[row] !== after[row]}>
                <th scope="row">{text.rows[row]}</th>
                <td>{before === undefined ? text.absent : before[row]}</td>
                <td>{after === undefined ? text.absent : after[row]}</td>
              </tr>
            ))}
          <tr>
            <th scope="row">{fileText.facts.origin}</th>
            <td>{before?.origin ? <OriginMark origin={before.origin} /> : text.absent}</td>
            <td>{after?.origin ? <OriginMark origin={after.origin} /> : text.absent}</td>
          </tr>
        </tbody>
      </table>
      {entry.differences.includes('content') && one?.type === 'file' && other?.type === 'file' && (
        <LineDiff before={one.content} after={other.content} />
      )}
    </section>
  )
}
