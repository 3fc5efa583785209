/** Going to the top of a chapter's page when its content is replaced: what comes is read from its beginning. */
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Scrolls to the top of the chapter when the element that carries the returned ref appears, if that is wanted then. */
export function useTopOnArrival<Target extends HTMLElement>(wanted: boolean): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const [wantedAtArrival] = useState(wanted)
  useEffect(() => {
    if (wantedAtArrival) target.current?.closest('.chapter')?.scrollIntoView?.({ block: 'start' })
  }, [wantedAtArrival])
  return target
}
