/** Keeps what stands at the lower edge of the window above an on-screen keyboard. */
import { useEffect } from 'react'

/** Pixels at the lower edge that the keyboard covers; for the style sheets. */
const property = '--covered-below'

/** A reader who has zoomed in sees less of the window, too. */
const zoomed = 1.01

/** While it is in use, the root element says how much a keyboard covers. Browsers shrink the visual viewport for it, not the window. */
export function useKeyboardInset(): void {
  useEffect(() => {
    const { visualViewport: seen } = window
    if (!seen) return
    const { style } = document.documentElement
    const measure = () => {
      const covered = seen.scale < zoomed ? window.innerHeight - seen.height - seen.offsetTop : 0
      style.setProperty(property, `${Math.max(0, Math.round(covered))}px`)
    }
    measure()
    seen.addEventListener('resize', measure)
    seen.addEventListener('scroll', measure)
    return () => {
      seen.removeEventListener('resize', measure)
      seen.removeEventListener('scroll', measure)
      style.removeProperty(property)
    }
  }, [])
}
