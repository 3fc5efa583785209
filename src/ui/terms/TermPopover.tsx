/** What a term means, in the top layer beside the word. Its parts are spans: it stands inside the sentence that it explains. */
import { type FocusEvent, useContext, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Icon } from '../Icon'
import { placeInWindow } from '../place-in-window'
import { WithCode } from '../WithCode'
import type { Term } from './term-index'
import { TermsContext, type TermWords } from './terms-context'

type Props = {
  readonly term: Term
  readonly words: TermWords
  /** Finds the word that it belongs to. */
  readonly anchor: () => HTMLElement | undefined
  readonly onClose: () => void
}

export function TermPopover({ term, words, anchor, onClose }: Props) {
  const popover = useRef<HTMLSpanElement>(null)
  const titleId = useId()
  const sentenceId = useId()
  const onShow = useContext(TermsContext)?.onShow

  useLayoutEffect(() => {
    const place = () => {
      const word = anchor()
      if (popover.current && word) placeInWindow(popover.current, word.getBoundingClientRect(), 'start')
    }
    popover.current?.showPopover?.()
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  })
  useEffect(() => popover.current?.focus({ preventScroll: true }), [])

  /** Tab out of it goes on in the text, where it would be in the way. */
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget) && relatedTarget !== anchor()) onClose()
  }
  return (
    <span
      ref={popover}
      className="term-popover"
      popover="auto"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={sentenceId}
      tabIndex={-1}
      onBlur={onBlur}
      onToggle={({ newState }) => newState === 'closed' && onClose()}
    >
      <strong id={titleId}>{term.term}</strong>
      <span className="term-sentence" id={sentenceId}>
        <WithCode text={term.sentence} />
      </span>
      <span className="term-source">
        {words.source}{' '}
        <a href={term.source.url} target="_blank" rel="noopener noreferrer">
          {term.source.title}, {term.source.section}
          <span className="visually-hidden"> ({words.newWindow})</span>
        </a>
      </span>
      {onShow && (
        <span className="term-actions">
          {term.picture !== undefined && (
            <button type="button" className="quiet-button" onClick={() => onShow(term.id, true)}>
              <Icon name="play" />
              {words.seeOnBench}
            </button>
          )}
          <button type="button" className="quiet-button" onClick={() => onShow(term.id, false)}>
            {words.allTerms}
            <Icon name="next" />
          </button>
        </span>
      )}
    </span>
  )
}
