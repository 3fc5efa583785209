/** Dotted lines from writable plates to the volumes that they mount. */
import type { HostLayout, VolumeJoin } from '../layout/host-items'

/** A calm curve that leaves the plate and enters the cylinder level. `y` is turned: the picture counts from the bottom. */
function curve({ from, to }: VolumeJoin, height: number): string {
  const reach = Math.max(24, (to.x - from.x) / 2)
  const [fromY, toY] = [height - from.y, height - to.y]
  return `M${from.x} ${fromY}C${from.x + reach} ${fromY} ${to.x - reach} ${toY} ${to.x} ${toY}`
}

export function VolumeJoins({ layout }: { readonly layout: HostLayout }) {
  const { joins, width, height } = layout
  if (joins.length === 0) return null
  return (
    <svg className="bench-joins" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {joins.map((join) => (
        <g key={join.id}>
          <path d={curve(join, height)} />
          <circle cx={join.from.x} cy={height - join.from.y} r="3" />
        </g>
      ))}
    </svg>
  )
}
