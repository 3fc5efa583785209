/** All terms in alphabetical order, one of them open, with a filter. */
import { useEffect, useRef, useState } from 'react'
import { glossaryTerms } from '../content/glossary'
import { allTerms } from '../content/glossary/names'
import { glossaryText } from '../content/text/glossary'
import { Icon } from '../ui/Icon'
import { SearchField } from '../ui/SearchField'
import { useFocusOnArrival } from '../ui/use-focus-on-arrival'
import { findTerms } from './find-terms'
import { TermEntry } from './TermEntry'
import './glossary.css'

const text = glossaryText.panel

type Props = {
  /** The id of the term that is open; one that no term has opens none. */
  readonly open: string
  /** True when the learner has just asked for the glossary: reading goes on there. */
  readonly takeFocus: boolean
  /** What closing leads back to, by its name. */
  readonly backTo: string
  /** Opens a term, or with `allTerms` none. */
  readonly onOpen: (id: string) => void
  readonly onShowClaim: (claim: string) => void
  readonly onClose: () => void
}

export function Glossary({ open, takeFocus, backTo, onOpen, onShowClaim, onClose }: Props) {
  const [wanted, setWanted] = useState('')
  const shown = findTerms(glossaryTerms, wanted)
  const isKnown = glossaryTerms.some(({ id }) => id === open)
  const title = useFocusOnArrival<HTMLHeadingElement>(takeFocus && !isKnown)
  const list = useOpenInSight(open, takeFocus)

  /** A term that another one refers to may be filtered away. */
  const openRelated = (id: string) => {
    setWanted('')
    onOpen(id)
  }
  return (
    <div className="glossary">
      <header className="glossary-header">
        <button type="button" className="quiet-button glossary-back" onClick={onClose}>
          <Icon name="back" />
          {text.back(backTo)}
        </button>
        <h2 ref={title} tabIndex={-1}>
          {text.title}
        </h2>
        <p>{text.explain}</p>
        <div className="glossary-find">
          <SearchField label={text.find} value={wanted} onChange={setWanted} />
          <p role="status">{text.showing(shown.length, glossaryTerms.length)}</p>
        </div>
      </header>
      {!isKnown && open !== allTerms && <p className="glossary-note">{text.unknown(open)}</p>}
      {shown.length === 0 && <p className="glossary-note">{text.nothingFound}</p>}
      <ul className="glossary-list" aria-label={text.list} ref={list}>
        {shown.map((term) => (
          <TermEntry
            key={term.id}
            term={term}
            isOpen={term.id === open}
            onToggle={() => onOpen(term.id === open ? allTerms : term.id)}
            onOpenRelated={openRelated}
            onShowClaim={onShowClaim}
          />
        ))}
      </ul>
    </div>
  )
}

/** Brings the term that is open into sight, and the focus to it unless the page has only just been loaded with it. */
function useOpenInSight(open: string, takeFocus: boolean) {
  const list = useRef<HTMLUListElement>(null)
  const mayFocus = useRef(takeFocus)
  useEffect(() => {
    const expander = list.current?.querySelector<HTMLElement>('[aria-expanded="true"]')
    expander?.closest('li')?.scrollIntoView?.({ block: 'nearest' })
    if (mayFocus.current && open !== allTerms) expander?.focus({ preventScroll: true })
    mayFocus.current = true
  }, [open])
  return list
}
