/** Dotted lines from writable plates to the volumes that they mount. */
import type { Point } from '../layout/box'
import type { HostLayout } from '../layout/host-items'

const bend = 6

/** A point this far from `corner` on the way to `other`; never further than half way. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y)
  const share = length === 0 ? 0 : Math.min(bend, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share }
}

const write = ({ x, y }: Point) => `${x} ${y}`

/** A line through the corners, each of them rounded. */
function roundedPath(corners: readonly Point[]): string {
  return corners
    .map((corner, index) => {
      const before = corners[index - 1]
      const after = corners[index + 1]
      if (before === undefined) return `M${write(corner)}`
      if (after === undefined) return `L${write(corner)}`
      return `L${write(towards(corner, before))}Q${write(corner)} ${write(towards(corner, after))}`
    })
    .join('')
}

export function VolumeJoins({ layout: { joins, width, height } }: { readonly layout: HostLayout }) {
  if (joins.length === 0) return null
  return (
    <svg className="bench-joins" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {joins.map(({ id, corners }) => {
        // The picture counts from the bottom, a drawing from the top.
        const [start, ...rest] = corners.map(({ x, y }) => ({ x, y: height - y }))
        if (start === undefined) return null
        return (
          <g key={id}>
            <path d={roundedPath([start, ...rest])} />
            <circle cx={start.x} cy={start.y} r="3" />
          </g>
        )
      })}
    </svg>
  )
}
