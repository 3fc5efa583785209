/** Where the arrow keys lead: from one box to the nearest one in a direction. */
import type { Box } from './box'

export type Direction = 'up' | 'down' | 'left' | 'right'

export type Placed = { readonly id: string; readonly box: Box }

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** Off the row or the column counts as much further than along it, so that the keys keep to rows and columns. */
const sidewaysPenalty = 10_000

function distance(from: Box, to: Box, direction: Direction, up: 1 | -1): number | undefined {
  const horizontal = direction === 'left' || direction === 'right'
  const one = middle(from)
  const other = middle(to)
  const sign = direction === 'right' ? 1 : direction === 'left' ? -1 : direction === 'up' ? up : -up
  const along = sign * (horizontal ? other.x - one.x : other.y - one.y)
  const clear = horizontal
    ? !overlaps(from.x, from.width, to.x, to.width)
    : !overlaps(from.y, from.height, to.y, to.height)
  if (along <= 0 || !clear) return undefined
  const sideways = horizontal ? gap(from.y, from.height, to.y, to.height) : gap(from.x, from.width, to.x, to.width)
  return along + (sideways === 0 ? 0 : sidewaysPenalty + 3 * sideways)
}

const overlaps = (start: number, length: number, otherStart: number, otherLength: number) =>
  start < otherStart + otherLength && otherStart < start + length

const gap = (start: number, length: number, otherStart: number, otherLength: number) =>
  Math.max(0, otherStart - (start + length), start - (otherStart + otherLength))

/**
 * The id of the nearest box in a direction; undefined at the edge.
 * @param upwards true where `y` grows upwards, as in the host view
 */
export function neighbourOf(
  boxes: readonly Placed[],
  id: string,
  direction: Direction,
  upwards: boolean,
): string | undefined {
  const from = boxes.find((candidate) => candidate.id === id)?.box
  if (from === undefined) return boxes[0]?.id
  let best: { readonly id: string; readonly distance: number } | undefined
  for (const candidate of boxes) {
    const length = candidate.id === id ? undefined : distance(from, candidate.box, direction, upwards ? 1 : -1)
    if (length !== undefined && (best === undefined || length < best.distance))
      best = { id: candidate.id, distance: length }
  }
  return best?.id
}
