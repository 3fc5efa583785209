/** Lets entries slide to their new places, moving nothing but their transform; none where no motion is wanted. */
import { useReducedMotionConfig } from 'framer-motion'
import { type RefObject, useLayoutEffect, useRef } from 'react'

const slide = { duration: 180, easing: 'cubic-bezier(0.2, 0.8, 0.2, 1)' } as const

/** `arrangement` changes with every move. */
export function useSlide(list: RefObject<HTMLElement | null>, arrangement: string): void {
  const still = useReducedMotionConfig() === true
  const places = useRef<{ readonly arrangement: string; readonly tops: ReadonlyMap<Element, number> }>(undefined)

  useLayoutEffect(() => {
    const entries = [...(list.current?.children ?? [])].filter((entry) => entry instanceof HTMLElement)
    const tops = new Map(entries.map((entry) => [entry, entry.offsetTop]))
    const before = places.current
    places.current = { arrangement, tops }
    if (still || before === undefined || before.arrangement === arrangement) return
    for (const entry of entries) {
      const way = (before.tops.get(entry) ?? 0) - (tops.get(entry) ?? 0)
      if (way !== 0 && entry.animate) {
        entry.animate([{ transform: `translateY(${way}px)` }, { transform: 'none' }], slide)
      }
    }
  }, [list, arrangement, still])
}
