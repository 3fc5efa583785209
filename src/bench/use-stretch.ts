/** Lets a plate that becomes wider or narrower grow into its new width, moving nothing but its transform. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** @param seconds 0 for no motion */
export function useStretch(element: RefObject<HTMLElement | null>, width: number, seconds: number): void {
  const before = useRef(width)
  useLayoutEffect(() => {
    const from = before.current
    before.current = width
    if (from === width || seconds === 0 || !element.current?.animate) return
    element.current.animate([{ transform: `scaleX(${from / width})` }, { transform: 'none' }], {
      duration: seconds * 1000,
      easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)',
    })
  }, [element, width, seconds])
}
