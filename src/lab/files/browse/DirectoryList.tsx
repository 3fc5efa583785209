/** The entries of a directory, a page of them at a time. */
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { browseText as text } from '../../../content/text/lab-files'
import { parentPath } from '../../../engine/filesystem/paths'
import type { FilePlace } from '../../../store/files-slice'
import { type DirectoryView, type FileEntry, listView } from '../model/entries'
import { moveFocus } from '../move-focus'
import { ArrivalHeading } from './ArrivalHeading'
import { EntryRow } from './EntryRow'
import type { PlaceProps } from './place-props'

/** Rows on a page: what a browser draws without anybody waiting. */
const pageSize = 200

/** Where an entry leads: to itself, or, when it is deleted, to the layers that still have it. */
function placeOf(place: FilePlace, { path, origin, deletedBy }: FileEntry): FilePlace {
  const upTo = deletedBy !== undefined && origin.kind === 'layer' ? origin.position : place.upTo
  return { ...place, path, upTo }
}

type Props = PlaceProps & {
  /** The entry that takes the focus, '' for the first; undefined where the focus stays. */
  readonly focusOn: string | undefined
}

/** The page that an entry is on; the first for one that is not there. */
function pageOf(listing: DirectoryView | undefined, name: string | undefined): number {
  const position = name === undefined ? -1 : (listing?.names.indexOf(name) ?? -1)
  return Math.floor(Math.max(0, position) / pageSize)
}

type Turn = { readonly page: number; readonly end: 'first' | 'last' }

/** Where an arrow key leads that finds no further row on its page. */
function turnByKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, page: number, lastPage: number): Turn | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  if (key === 'ArrowDown' && page < lastPage) return { page: page + 1, end: 'first' }
  return key === 'ArrowUp' && page > 0 ? { page: page - 1, end: 'last' } : undefined
}

/** Gives the focus to the row of a name, or to the first, when the list appears; undefined leaves it where it is. */
function useFocusOnRow(name: string | undefined) {
  const list = useRef<HTMLUListElement>(null)
  const [arrival] = useState(name)
  useEffect(() => {
    if (arrival === undefined) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const row = rows.find((candidate) => candidate.dataset.row === arrival) ?? rows[0]
    row?.focus()
  }, [arrival])
  return list
}

export function DirectoryList({ view, place, focusOn, onGo }: Props) {
  const [withDeleted, setWithDeleted] = useState(false)
  const [wanted, setWanted] = useState('')
  const listing = useMemo(() => listView(view, place.path, withDeleted), [view, place.path, withDeleted])
  const [page, setPage] = useState(() => pageOf(listing, focusOn))
  const list = useFocusOnRow(focusOn)
  if (listing === undefined) return null
  const { deletedCount } = listing
  const names = wanted === '' ? listing.names : listing.names.filter((name) => name.includes(wanted))
  const count = names.length
  const lastPage = Math.max(0, Math.ceil(count / pageSize) - 1)
  const shownPage = Math.min(page, lastPage)
  const entries = listing.entries(names.slice(shownPage * pageSize, (shownPage + 1) * pageSize))

  const turnTo = ({ page: next, end }: Turn) => {
    flushSync(() => setPage(next))
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? []
    rows[end === 'first' ? 0 : rows.length - 1]?.focus()
  }

  /** A button that leads no further is disabled and cannot keep the focus. */
  const press = (next: number) => {
    if (next === 0 || next === lastPage) turnTo({ page: next, end: 'first' })
    else setPage(next)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (moveFocus(event)) return
    const turn = turnByKey(event, shownPage, lastPage)
    if (turn !== undefined) {
      event.preventDefault()
      turnTo(turn)
      return
    }
    if (event.key !== 'Backspace' || place.path === '/') return
    event.preventDefault()
    onGo({ ...place, path: parentPath(place.path) })
  }

  return (
    <section aria-label={text.entriesOf(place.path)}>
      <ArrivalHeading path={place.path} takesFocus={focusOn !== undefined && count === 0} />
      <div className="directory-controls">
        {deletedCount > 0 && (
          <label className="files-check">
            <input type="checkbox" checked={withDeleted} onChange={({ target }) => setWithDeleted(target.checked)} />
            {text.showDeleted(deletedCount)}
          </label>
        )}
        {listing.names.length > pageSize && (
          <label className="directory-find">
            {text.find}
            <input
              type="search"
              value={wanted}
              onChange={({ target }) => {
                setWanted(target.value)
                setPage(0)
              }}
            />
          </label>
        )}
      </div>
      {count === 0 ? (
        <p className="files-note">{wanted === '' ? text.empty : text.noneFound}</p>
      ) : (
        <ul className="directory" onKeyDown={onKeyDown} ref={list}>
          {entries.map((entry) => (
            <EntryRow key={entry.name} view={view} entry={entry} onOpen={() => onGo(placeOf(place, entry))} />
          ))}
        </ul>
      )}
      {count > pageSize && (
        <p className="directory-pages">
          <button
            type="button"
            className="quiet-button"
            disabled={shownPage === 0}
            onClick={() => press(shownPage - 1)}
          >
            {text.earlierPage}
          </button>
          <span role="status">
            {text.page(shownPage * pageSize + 1, Math.min(count, (shownPage + 1) * pageSize), count)}
          </span>
          <button
            type="button"
            className="quiet-button"
            disabled={shownPage === lastPage}
            onClick={() => press(shownPage + 1)}
          >
            {text.laterPage}
          </button>
        </p>
      )}
    </section>
  )
}
