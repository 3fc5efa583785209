/** The host as an answer: every part of it that the question is about can be picked. */
import { useMemo } from 'react'
import { benchText as text } from '../../content/text/bench'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { boxStyle, canvasStyle } from '../box-style'
import { PartFace, statusOf } from '../host/PartFace'
import { VolumeJoins } from '../host/VolumeJoins'
import '../host/host.css'
import { proportions } from '../layout/box'
import type { HostItem } from '../layout/host-items'
import { layoutHost } from '../layout/host-layout'
import { useRoom } from '../use-room'
import { itemWords } from '../words/item-words'
import { OutcomeMark } from './OutcomeMark'
import { outcomeOf, type PickProps } from './outcome'

type Props = PickProps & { readonly pickable: readonly string[] }

const noEvents: readonly EngineEvent[] = []

export function HostPick({ pickable, labelId, ...pick }: Props) {
  const { stage, probe, room } = useRoom()
  // The stage is as high as its picture, not the other way round.
  const layout = useMemo(
    () => layoutHost(pick.machine, { width: room.width, height: Number.POSITIVE_INFINITY }),
    [pick.machine, room.width],
  )
  return (
    <div className="bench-pick bench-pick-host" ref={stage}>
      <span className="bench-probe" ref={probe} aria-hidden="true" />
      <div className="bench-pick-canvas">
        <ul className="bench-canvas" data-view="host" aria-labelledby={labelId} style={canvasStyle(layout)}>
          {layout.items.map((item) => (
            <li
              key={item.id}
              className="bench-place"
              style={boxStyle(item.box)}
              data-kind={item.kind}
              {...proportions(item.box)}
            >
              <Part item={item} canBePicked={pickable.includes(item.id)} {...pick} />
            </li>
          ))}
        </ul>
        <VolumeJoins layout={layout} />
      </div>
    </div>
  )
}

type PartProps = Omit<PickProps, 'labelId'> & { readonly item: HostItem; readonly canBePicked: boolean }

function looks(item: HostItem, machine: Machine) {
  return {
    className: 'bench-part',
    'data-kind': item.kind,
    'data-status': statusOf(item, machine),
    'data-gone': item.kind === 'image' && item.imageId === undefined ? '' : undefined,
  }
}

function Part({ item, canBePicked, machine, picked, correct, onPick }: PartProps) {
  const words = itemWords(machine, item, noEvents)
  const face = (
    <>
      <span className="bench-face" />
      <PartFace item={item} machine={machine} words={words} />
    </>
  )
  if (!canBePicked) return <div {...looks(item, machine)}>{face}</div>
  const outcome = outcomeOf(item.id, { picked, correct })
  return (
    <button
      type="button"
      {...looks(item, machine)}
      data-outcome={outcome}
      aria-label={[words.name, outcome && text.pick[outcome]].filter((part) => part !== undefined).join(', ')}
      aria-pressed={picked.includes(item.id)}
      aria-disabled={correct !== undefined}
      onClick={() => onPick(item.id)}
    >
      {face}
      <OutcomeMark picked={picked.includes(item.id)} outcome={outcome} />
    </button>
  )
}
