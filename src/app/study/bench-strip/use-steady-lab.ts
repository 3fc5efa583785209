/** Keeps the lab where it is in the window while the bench above it, out of sight, says more or less than before. */
import { type RefObject, useEffect } from 'react'

/** Not every browser does this by itself: the style sheet switches that off, so that it is done once. */
export function useSteadyLab(bench: RefObject<HTMLElement | null>, benchInSight: boolean): void {
  useEffect(() => {
    const element = bench.current
    if (element === null || benchInSight) return
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      const change = element.offsetHeight - height
      height += change
      if (change !== 0) window.scrollBy({ top: change, behavior: 'instant' })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [bench, benchInSight])
}
