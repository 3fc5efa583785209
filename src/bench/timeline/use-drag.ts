/** Travelling by dragging along the marks, with a mouse, a pen or a finger. */
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { markWidth } from './use-window'

/** Pixels at either end of the track where dragging scrolls it. */
const edge = 28
/** Pixels that it scrolls in a frame there. */
const speed = 12

type Drag = {
  readonly list: RefObject<HTMLElement | null>
  readonly moments: number
  /** Called with the position under the pointer whenever it is another one. */
  readonly onTravel: (position: number) => void
  readonly onEnd: () => void
}

/** The position under a place on the screen. */
function positionAt(list: HTMLElement, clientX: number, moments: number): number | undefined {
  const width = markWidth(list)
  if (width === 0) return undefined
  const offset = clientX - list.getBoundingClientRect().left + list.scrollLeft
  return Math.max(0, Math.min(moments - 1, Math.floor(offset / width)))
}

export function useDrag(drag: Drag) {
  const latest = useRef(drag)
  useEffect(() => {
    latest.current = drag
  })
  const state = useRef<{ clientX: number; position: number | undefined; frame: number }>(undefined)

  const travel = () => {
    const { list, moments, onTravel } = latest.current
    if (!state.current || !list.current) return
    const position = positionAt(list.current, state.current.clientX, moments)
    if (position === undefined || position === state.current.position) return
    state.current.position = position
    onTravel(position)
  }
  /** Scrolls while the pointer is held at an end, and travels with it. */
  const scrollAtEdge = () => {
    const list = latest.current.list.current
    if (!state.current || !list) return
    const { left, right } = list.getBoundingClientRect()
    const before = list.scrollLeft
    if (state.current.clientX < left + edge) list.scrollLeft -= speed
    if (state.current.clientX > right - edge) list.scrollLeft += speed
    if (list.scrollLeft !== before) travel()
    state.current.frame = requestAnimationFrame(scrollAtEdge)
  }
  const end = () => {
    if (!state.current) return
    cancelAnimationFrame(state.current.frame)
    state.current = undefined
    latest.current.onEnd()
  }

  return {
    isDragging: () => state.current !== undefined,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return
        event.currentTarget.setPointerCapture?.(event.pointerId)
        state.current = { clientX: event.clientX, position: undefined, frame: requestAnimationFrame(scrollAtEdge) }
        travel()
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (!state.current) return
        state.current.clientX = event.clientX
        travel()
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}
