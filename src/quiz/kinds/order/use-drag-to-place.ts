/** Dragging an entry by its handle: as soon as it is over the middle of another place, it takes that place. */
import { type ComponentProps, type PointerEvent, type RefObject, useState } from 'react'

type Drag = {
  /** The entry under the pointer; undefined while none is dragged. */
  readonly dragged: number | undefined
  readonly handleProps: (entry: number) => ComponentProps<'span'>
}

/** The place whose element a height on the screen belongs to; the first above all of them, the last below. */
function placeAt(list: HTMLElement, height: number): number {
  const below = [...list.children].filter((child) => {
    const { top, height: tall } = child.getBoundingClientRect()
    return height > top + tall
  })
  return Math.min(below.length, list.children.length - 1)
}

export function useDragToPlace(
  list: RefObject<HTMLElement | null>,
  order: readonly number[],
  onMove: (from: number, to: number) => void,
): Drag {
  const [dragged, setDragged] = useState<number>()
  const end = () => setDragged(undefined)

  const handleProps = (entry: number): ComponentProps<'span'> => ({
    onPointerDown: (event: PointerEvent<HTMLSpanElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(entry)
    },
    onPointerMove: (event: PointerEvent<HTMLSpanElement>) => {
      if (dragged !== entry || !list.current) return
      onMove(order.indexOf(entry), placeAt(list.current, event.clientY))
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  })
  return { dragged, handleProps }
}
