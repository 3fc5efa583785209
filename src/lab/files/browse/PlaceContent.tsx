/** What there is at a place: a directory, a file, something else, or nothing. */
import { browseText as text } from '../../../content/text/lab-files'
import { type FileEntry, follow, lookAt } from '../model/entries'
import type { FileView } from '../model/view'
import { ArrivalHeading } from './ArrivalHeading'
import { DirectoryList } from './DirectoryList'
import { FilePage } from './FilePage'
import { MissingFile } from './MissingFile'
import type { PlaceProps } from './place-props'

type Props = PlaceProps & {
  /** The entry of a directory that takes the focus, '' for the first; undefined where the focus stays. */
  readonly focusOn: string | undefined
}

/** What the path leads to, with the links in its way and at its end followed. */
function entryBehind(view: FileView, path: string | undefined): FileEntry | undefined {
  return path === undefined ? undefined : lookAt(view, path)
}

export function PlaceContent({ view, place, focusOn, onGo }: Props) {
  const found = follow(view, place.path)
  if (found?.type === 'directory') {
    return <DirectoryList view={view} place={{ ...place, path: found.path }} focusOn={focusOn} onGo={onGo} />
  }
  const entry = entryBehind(view, found?.path)
  return (
    <>
      <ArrivalHeading path={place.path} takesFocus={focusOn !== undefined} />
      {entry === undefined ? (
        <MissingFile view={view} place={place} onGo={onGo} />
      ) : entry.type === 'file' ? (
        <FilePage view={view} place={{ ...place, path: entry.path }} entry={entry} onGo={onGo} />
      ) : (
        <p className="files-note">{text.special}</p>
      )}
    </>
  )
}
