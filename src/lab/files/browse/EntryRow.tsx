/** One entry of a directory: its name, what it comes from, what it covers. */
import { filesText, browseText as text } from '../../../content/text/lab-files'
import { modeLetters } from '../../../engine/filesystem/modes'
import type { Machine } from '../../../engine/machine'
import { sizeInWords } from '../../../store/words/sizes'
import { changeSigns } from '../../../ui/change-signs'
import { EntryIcon } from '../EntryIcon'
import type { FileEntry } from '../model/entries'
import { originName } from '../model/origin-words'
import { ownerOf } from '../model/owners'
import type { FileView } from '../model/view'
import { OriginMark } from '../OriginMark'
import { useMachine } from '../use-machine'
import { useSpotlight } from '../use-spotlight'

type Props = {
  readonly view: FileView
  readonly entry: FileEntry
  readonly onOpen: () => void
}

/** A source that is not made of layers says by itself where everything in it comes from. */
function tellsOrigin({ source }: FileView): boolean {
  return source.kind === 'container' || source.kind === 'image'
}

/** What lies below the entry, or what deleted it. Docker's empty placeholders are not worth a word. */
function noteOn(machine: Machine, { covers, deletedBy }: FileEntry): string | undefined {
  if (deletedBy !== undefined) return text.deletedBy(originName(machine, deletedBy))
  const told = covers.filter(({ kind }) => kind !== 'init')
  if (told.length === 0) return undefined
  return text.covers(text.and(told.map((covered) => originName(machine, covered))))
}

export function EntryRow({ view, entry, onOpen }: Props) {
  const machine = useMachine()
  const spotlight = useSpotlight()
  const { name, type, origin, deletedBy, target } = entry
  const note = noteOn(machine, entry)
  return (
    <li>
      <button
        type="button"
        className="entry"
        data-row={name}
        data-deleted={deletedBy === undefined ? undefined : ''}
        onClick={onOpen}
        {...spotlight(origin)}
      >
        <EntryIcon type={type} />
        <span className="entry-name">
          {deletedBy !== undefined && <span aria-hidden="true">{changeSigns.deleted} </span>}
          <span className="entry-label">{name}</span>
          {target !== undefined && <span className="entry-target"> {text.leadsTo(target)}</span>}
        </span>{' '}
        <span className="entry-size">{type === 'file' ? sizeInWords(entry.size) : filesText.types[type]}</span>{' '}
        <span className="entry-facts">
          <code>{modeLetters(entry)}</code> {ownerOf(view, entry)}
        </span>{' '}
        {tellsOrigin(view) && <OriginMark origin={origin} />}{' '}
        {note !== undefined && <span className="entry-covers">{note}</span>}
      </button>
    </li>
  )
}
