/** Moving the focus to what the learner's last act brought up, in place of what it took away. */
import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Gives the element that carries the returned ref the focus when it appears, if that is wanted then. Later changes of
 * `wanted` do nothing: the focus is only ever moved by an arrival.
 */
export function useFocusOnArrival<Target extends HTMLElement>(
  wanted: boolean,
  options?: FocusOptions,
): RefObject<Target | null> {
  const target = useRef<Target>(null)
  const [arrival] = useState({ wanted, options })
  useEffect(() => {
    if (arrival.wanted) target.current?.focus(arrival.options)
  }, [arrival])
  return target
}
