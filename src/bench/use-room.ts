/** Measures how much room the picture has, in bench units. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Room } from './layout/box'

/** Until the page has been measured, and where nothing can be (tests). */
const usualRoom: Room = { width: 720, height: 420 }

/** Steps of this many units, so that a scroll bar or a rounding does not lay the picture out anew. */
const step = 4
const probedUnits = 100

const stepDown = (value: number) => Math.floor(value / step) * step

export type MeasuredRoom = {
  readonly stage: RefObject<HTMLDivElement | null>
  /** An element of a hundred units' width, from which the unit is read. */
  readonly probe: RefObject<HTMLSpanElement | null>
  readonly room: Room
  /** True while the picture only follows the room: nothing should be seen to move then. */
  readonly still: boolean
}

export function useRoom(): MeasuredRoom {
  const stage = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [room, setRoom] = useState(usualRoom)
  const [settled, setSettled] = useState<Room>()

  useLayoutEffect(() => {
    const element = stage.current
    if (element === null) return
    const measure = () => {
      const unit = (probe.current?.getBoundingClientRect().width ?? 0) / probedUnits
      if (unit === 0 || element.clientWidth === 0) return
      const style = getComputedStyle(element)
      const inner = (size: number, ...paddings: readonly string[]) =>
        stepDown((size - paddings.reduce((sum, padding) => sum + Number.parseFloat(padding), 0)) / unit)
      const width = inner(element.clientWidth, style.paddingLeft, style.paddingRight)
      const height = inner(element.clientHeight, style.paddingTop, style.paddingBottom)
      setRoom((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (probe.current !== null) observer.observe(probe.current)
    return () => observer.disconnect()
  }, [])

  useLayoutEffect(() => {
    if (room === settled) return
    const frame = requestAnimationFrame(() => setSettled(room))
    return () => cancelAnimationFrame(frame)
  }, [room, settled])

  return { stage, probe, room, still: room !== settled }
}
