/** A browser drops the focus when the element that has it is moved in the document: an entry that changes its place keeps it. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/** `place` changes with every move. Returns the ref of the element that moves. */
export function useKeptFocus(place: number): RefObject<HTMLLIElement | null> {
  const entry = useRef<HTMLLIElement>(null)
  const focused = useRef<HTMLElement>(null)

  useEffect(() => {
    const element = entry.current
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof HTMLElement ? target : null
    }
    // The focus that is lost by moving goes nowhere; the one that the learner takes away goes to another element.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget) focused.current = null
    }
    element?.addEventListener('focusin', note)
    element?.addEventListener('focusout', forget)
    return () => {
      element?.removeEventListener('focusin', note)
      element?.removeEventListener('focusout', forget)
    }
  }, [])

  useLayoutEffect(() => {
    if (place >= 0 && document.activeElement === document.body) focused.current?.focus()
  }, [place])

  return entry
}
