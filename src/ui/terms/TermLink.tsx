/**
 * A word that stands for a term: a link to the term in the glossary, which opens what the term means beside it. It is a link and not
 * a button because buttons are boxes: they do not break over lines, and a full stop after one can slip into the next line.
 */
import { type MouseEvent, useRef, useState } from 'react'
import { isPlainClick } from '../plain-click'
import { TermPopover } from './TermPopover'
import type { Term } from './term-index'
import type { TermWords } from './terms-context'
import './terms.css'

type Props = { readonly term: Term; readonly text: string; readonly words: TermWords }

export function TermLink({ term, text, words }: Props) {
  const link = useRef<HTMLAnchorElement>(null)
  const [open, setOpen] = useState(false)
  /** The press of a pointer closes an open popover before the click comes; that click must not open it again. */
  const openAtPress = useRef(false)

  const toggle = (event: MouseEvent) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    setOpen(!open && !openAtPress.current)
    openAtPress.current = false
  }
  return (
    <>
      <a
        ref={link}
        className="term"
        href={`?term=${term.id}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={() => {
          openAtPress.current = open
        }}
        onClick={toggle}
      >
        {text}
      </a>
      {open && (
        <TermPopover
          term={term}
          words={words}
          anchor={() => link.current ?? undefined}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
