/** The paths that waste most, with the layers that hold them. */
import { useState } from 'react'
import { wasteText as text } from '../../../content/text/lab-files'
import type { Copy, WastedPath } from '../../../engine/filesystem/waste'
import type { FileSource } from '../../../store/files-slice'
import { useLayerlab } from '../../../store/use-layerlab'
import { sizeInWords } from '../../../store/words/sizes'
import type { Origin } from '../model/view'
import { OriginMark } from '../OriginMark'
import { useSpotlight } from '../use-spotlight'

type Props = {
  readonly source: FileSource
  readonly paths: readonly WastedPath[]
  readonly origins: readonly Origin[]
}

const pathsAtOnce = 50

/** The topmost layer that holds the path, from where it can still be seen: layers are counted from 1 there. */
function lastHolder(copies: readonly Copy[]): number {
  return (copies.findLast(({ kind }) => kind !== 'deleted')?.layer ?? 0) + 1
}

export function WasteList({ source, paths, origins }: Props) {
  const goToFile = useLayerlab((state) => state.goToFile)
  const [limit, setLimit] = useState(pathsAtOnce)
  return (
    <section aria-label={text.list}>
      <h3>{text.list}</h3>
      <ul className="waste-list">
        {paths.slice(0, limit).map(({ path, hidden, copies }) => (
          <li key={path}>
            <button
              type="button"
              className="waste-path"
              aria-label={text.open(path)}
              onClick={() => goToFile({ source, path, upTo: lastHolder(copies) })}
            >
              {path}
            </button>
            <span className="waste-size">{hidden === 0 ? text.allSeen : text.neverSeen(sizeInWords(hidden))}</span>
            <ul className="waste-copies">
              {copies.map((copy) => (
                <WasteCopy key={copy.layer} copy={copy} origin={origins[copy.layer]} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {paths.length > limit && (
        <button type="button" className="quiet-button" onClick={() => setLimit(limit + pathsAtOnce)}>
          {text.more(paths.length - limit)}
        </button>
      )}
    </section>
  )
}

function WasteCopy({ copy, origin }: { readonly copy: Copy; readonly origin: Origin | undefined }) {
  const spotlight = useSpotlight()
  return (
    <li data-kind={copy.kind} {...spotlight(origin)}>
      {origin !== undefined && <OriginMark origin={origin} />}
      <span className="waste-copy">{text.copies[copy.kind](sizeInWords(copy.size))}</span>
    </li>
  )
}
