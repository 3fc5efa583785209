/** Which marks are drawn: all of them, or those in sight and around it where there are very many. */
import { type RefObject, useEffect, useState } from 'react'

/** Up to here, every mark is drawn. */
const mostDrawn = 300
/** The window moves in steps of this many marks, so that most scrolling draws nothing anew. */
const step = 50

export type MarkWindow = { readonly from: number; readonly to: number }

/** The window of marks around what is scrolled into sight, and around the one that must be there: the present. */
export function windowAround(first: number, last: number, moments: number): MarkWindow {
  if (moments <= mostDrawn) return { from: 0, to: moments }
  const from = Math.max(0, (Math.floor(first / step) - 1) * step)
  return { from, to: Math.min(moments, (Math.floor(last / step) + 2) * step) }
}

/** Pixels from one mark to the next. */
export function markWidth(list: HTMLElement): number {
  return list.firstElementChild?.getBoundingClientRect().width ?? 0
}

/** The positions of the marks that are drawn. The present is always among them. */
export function useMarkWindow(list: RefObject<HTMLElement | null>, moments: number, cursor: number): readonly number[] {
  const [{ from, to }, setWindow] = useState(() => windowAround(cursor, cursor, moments))

  useEffect(() => {
    const element = list.current
    if (element === null) return
    const measure = () => {
      const width = markWidth(element)
      const first = width > 0 ? Math.floor(element.scrollLeft / width) : cursor
      const last = width > 0 ? Math.ceil((element.scrollLeft + element.clientWidth) / width) : cursor
      const next = windowAround(first, last, moments)
      setWindow((known) => (known.from === next.from && known.to === next.to ? known : next))
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    return () => element.removeEventListener('scroll', measure)
  }, [list, moments, cursor])

  const drawn = Array.from({ length: Math.max(0, Math.min(to, moments) - from) }, (_, index) => from + index)
  if (cursor < from) return [cursor, ...drawn]
  return cursor >= from + drawn.length ? [...drawn, cursor] : drawn
}
