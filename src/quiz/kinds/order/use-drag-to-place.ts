/** Dragging an entry by its handle: as soon as it is over another place, it takes that place. */
import { type ComponentProps, type RefObject, useEffect, useEffectEvent, useState } from 'react'

type Drag = {
  /** The entry under the pointer; undefined while none is dragged. */
  readonly dragged: number | undefined
  readonly handleProps: (entry: number) => Pick<ComponentProps<'span'>, 'onPointerDown'>
}

/** The place whose element a height on the screen belongs to; the first above all of them, the last below. */
function placeAt(list: HTMLElement, height: number): number {
  const above = [...list.children].filter((child) => height > child.getBoundingClientRect().bottom)
  return Math.min(above.length, list.children.length - 1)
}

/** The window is listened to, since an entry that takes another place loses a pointer that it has captured. */
export function useDragToPlace(
  list: RefObject<HTMLElement | null>,
  order: readonly number[],
  onMove: (from: number, to: number) => void,
): Drag {
  const [dragged, setDragged] = useState<number>()
  const isDragging = dragged !== undefined

  const follow = useEffectEvent(({ clientY }: PointerEvent) => {
    if (dragged !== undefined && list.current) onMove(order.indexOf(dragged), placeAt(list.current, clientY))
  })

  useEffect(() => {
    if (!isDragging) return
    const move = (event: PointerEvent) => follow(event)
    const end = () => setDragged(undefined)
    window.addEventListener('pointermove', move)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointermove', move)
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [isDragging])

  const handleProps = (entry: number): ReturnType<Drag['handleProps']> => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.preventDefault()
      setDragged(entry)
    },
  })
  return { dragged, handleProps }
}
