/** The way from the root to the place that is shown. */
import { browseText as text } from '../../../content/text/lab-files'
import { fromComponents, splitPath } from '../../../engine/filesystem/paths'
import type { FilePlace } from '../../../store/files-slice'

type Props = {
  readonly place: FilePlace
  readonly sourceName: string
  readonly onGo: (place: FilePlace) => void
}

export function Breadcrumb({ place, sourceName, onGo }: Props) {
  const names = splitPath(place.path)
  const steps = [sourceName, ...names].map((name, index) => ({ name, path: fromComponents(names.slice(0, index)) }))
  return (
    <nav aria-label={text.path} className="breadcrumb">
      <ol>
        {steps.map(({ name, path }) => (
          <li key={path}>
            {path === place.path ? (
              <span aria-current="page">{name}</span>
            ) : (
              <button type="button" onClick={() => onGo({ ...place, path })}>
                {name}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
