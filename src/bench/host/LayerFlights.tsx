/** Layers on their way to a registry or from it. A layer that is there already does not fly. */
import * as m from 'framer-motion/m'
import { useState } from 'react'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { boxStyle } from '../box-style'
import type { Box } from '../layout/box'
import type { HostItem, HostLayout } from '../layout/host-items'
import { useMotionTimes } from '../motion'

type Flight = { readonly id: string; readonly from: Box; readonly to: Box }

function boxOfLayer(items: readonly HostItem[], chainId: string): Box | undefined {
  return items.find((item) =>
    item.kind === 'layer' ? item.chainId === chainId : item.kind === 'fold' && item.chainIds.includes(chainId),
  )?.box
}

/** The transfers of a command as flights between boxes. */
export function flightsOf(events: readonly EngineEvent[], machine: Machine, { items }: HostLayout): readonly Flight[] {
  const chainIds = new Map([...machine.layers.values()].map(({ diffId, chainId }) => [diffId, chainId]))
  return events.flatMap((event, index): readonly Flight[] => {
    if (event.type !== 'registry.layer-pushed' && event.type !== 'registry.layer-pulled') return []
    if (event.outcome !== 'sent' && event.outcome !== 'received') return []
    const layer = boxOfLayer(items, chainIds.get(event.diffId) ?? '')
    const registry = items.find((item) => item.kind === 'registry' && item.registry === event.registry)?.box
    if (layer === undefined || registry === undefined) return []
    const id = `${index}:${event.diffId}`
    return event.outcome === 'sent' ? [{ id, from: layer, to: registry }] : [{ id, from: registry, to: layer }]
  })
}

/** How far apart layers leave, in seconds. */
const stagger = 0.12
const flyingHeight = 14

export function LayerFlights({ flights }: { readonly flights: readonly Flight[] }) {
  const { flight: duration } = useMotionTimes()
  const [landed, setLanded] = useState(0)
  if (duration === 0 || landed >= flights.length) return null
  return flights.map(({ id, from, to }, index) => {
    const width = Math.min(from.width, to.width, 120)
    const start = { x: from.x + (from.width - width) / 2, y: from.y, width, height: flyingHeight }
    const across = ((to.x + (to.width - width) / 2 - start.x) / width) * 100
    const up = ((to.y + to.height / 2 - start.y) / flyingHeight) * -100
    return (
      <div className="bench-place bench-flight" style={boxStyle(start)} key={id} aria-hidden="true">
        <m.span
          initial={{ x: '0%', y: '0%', opacity: 0 }}
          animate={{ x: `${across}%`, y: `${up}%`, opacity: [0, 1, 1, 0] }}
          transition={{ duration, delay: index * stagger, ease: 'easeInOut' }}
          onAnimationComplete={() => setLanded((count) => count + 1)}
        />
      </div>
    )
  })
}
