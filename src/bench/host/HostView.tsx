/** The host: stacks of layers on one kernel, containers on them, volumes, networks and registries beside. */
import { AnimatePresence } from 'framer-motion'
import { useMemo } from 'react'
import { benchText as text } from '../../content/text/bench'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { canvasStyle } from '../box-style'
import type { HostItem, HostLayout } from '../layout/host-items'
import './host.css'
import { isLit, type Pointing } from '../spotlight'
import { useRoving } from '../use-roving'
import { itemWords } from '../words/item-words'
import { HostItemView } from './HostItemView'
import { flightsOf, LayerFlights } from './LayerFlights'
import { useReveal } from './reveal'
import { VolumeJoins } from './VolumeJoins'

type Props = Pointing & {
  readonly machine: Machine
  readonly layout: HostLayout
  readonly events: readonly EngineEvent[]
  /** Changes with every command; layers fly once for each. Absent while the reader goes back in time. */
  readonly flightKey: string | undefined
  readonly still: boolean
  readonly describedBy: string
  readonly openedId: string | undefined
  readonly onOpen: (item: HostItem) => void
}

function firstStop(items: readonly HostItem[]): string | undefined {
  return (items.find(({ kind }) => kind === 'container') ?? items.find(({ kind }) => kind === 'layer'))?.id
}

export function HostView(props: Props) {
  const { machine, layout, events, flightKey, still, describedBy, openedId, onOpen, spotlight, onPoint } = props
  const roving = useRoving(layout.items, firstStop(layout.items), true)
  const parts = useMemo(
    () => layout.items.map((item) => ({ item, words: itemWords(machine, item, events) })),
    [layout, machine, events],
  )
  useReveal(roving.root, events, layout)
  const flights = useMemo(() => flightsOf(events, machine, layout), [events, machine, layout])

  return (
    <div
      className="bench-canvas"
      data-view="host"
      data-still={still ? '' : undefined}
      role="toolbar"
      aria-label={text.stage}
      aria-describedby={describedBy}
      style={canvasStyle(layout)}
      ref={roving.root}
      onKeyDown={roving.onKeyDown}
    >
      <VolumeJoins layout={layout} />
      <AnimatePresence initial={false}>
        {parts.map(({ item, words }) => (
          <HostItemView
            key={item.id}
            item={item}
            machine={machine}
            words={words}
            tabStop={item.id === roving.current}
            onFocus={roving.onFocus}
            opened={item.id === openedId}
            lit={isLit(item, spotlight)}
            onPoint={onPoint}
            onOpen={onOpen}
          />
        ))}
      </AnimatePresence>
      {flightKey !== undefined && <LayerFlights flights={flights} key={flightKey} />}
    </div>
  )
}
