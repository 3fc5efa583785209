/** Brings what a command changed into sight, by scrolling the stage alone: the page around it stays where it is. */
import { type RefObject, useEffect } from 'react'
import type { EngineEvent } from '../../engine/events'
import type { Box } from '../layout/box'
import { usualHeights } from '../layout/heights'
import type { HostItem, HostLayout } from '../layout/host-items'

/** The part of the picture that an event is about. */
function partOf(event: EngineEvent): string | undefined {
  if ('containerId' in event) return `container:${event.containerId}`
  if ('volume' in event) return `volume:${event.volume}`
  if ('registry' in event) return `registry:${event.registry}`
  if ('networkId' in event) return `network:${event.networkId}`
  if ('imageId' in event) return `image:${event.imageId}`
  return event.type === 'layer.committed' ? `layer:${event.chainId}` : undefined
}

/** The last thing that the events are about and that is on the picture. */
function partToShow(events: readonly EngineEvent[], items: readonly HostItem[]): HostItem | undefined {
  const parts = events.map(partOf)
  return items
    .filter(({ id }) => parts.includes(id))
    .sort((one, other) => parts.lastIndexOf(other.id) - parts.lastIndexOf(one.id))[0]
}

/** How far to scroll so that a stretch lies inside a window; 0 when it does already. */
function way(start: number, end: number, windowStart: number, windowEnd: number): number {
  if (start < windowStart) return start - windowStart
  return end > windowEnd ? Math.min(end - windowEnd, start - windowStart) : 0
}

function reveal(canvas: HTMLElement, { x, y, width, height }: Box, layout: HostLayout): void {
  const stage = canvas.parentElement?.parentElement
  const picture = canvas.getBoundingClientRect()
  if (!stage || picture.width === 0) return
  const unit = picture.width / layout.width
  const room = stage.getBoundingClientRect()
  const margin = usualHeights.gap * unit
  const top = picture.bottom - (y + height + usualHeights.process) * unit - margin
  const left = picture.left + x * unit - margin
  const across = way(left, left + width * unit + 2 * margin, room.left, room.right)
  const down = way(top, picture.bottom - y * unit + margin, room.top, room.bottom)
  if (Math.abs(across) >= 1 || Math.abs(down) >= 1) stage.scrollBy({ left: across, top: down })
}

/** Scrolls once for every command: to the part that it changed last. */
export function useReveal(
  canvas: RefObject<HTMLElement | null>,
  events: readonly EngineEvent[],
  layout: HostLayout,
): void {
  useEffect(() => {
    const part = partToShow(events, layout.items)
    if (part !== undefined && canvas.current !== null) reveal(canvas.current, part.box, layout)
  }, [canvas, events, layout])
}
