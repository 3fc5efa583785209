/** Lays one container out for the room there is, and draws it, with the pages of lanes that do not fit. */
import { useMemo } from 'react'
import { benchText as text } from '../../content/text/bench'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { Sign } from '../../ui/Sign'
import type { Room } from '../layout/box'
import type { BenchCell, BenchRow, ContainerLayout } from '../layout/container-items'
import { layoutContainer } from '../layout/container-layout'
import type { OpenFolds } from '../layout/fold'
import type { Pointing } from '../spotlight'
import { useDrawnMachine } from '../use-drawn-machine'
import { ContainerView } from './ContainerView'

type Props = Pointing & {
  readonly machine: Machine
  readonly containerId: string
  readonly replayFrom: Machine | undefined
  readonly events: readonly EngineEvent[]
  readonly touched: readonly string[]
  readonly room: Room
  readonly openFolds: OpenFolds
  readonly lanePage: number
  readonly still: boolean
  readonly describedBy: string
  readonly onTurnLanes: (page: number) => void
  readonly onOpenRow: (row: BenchRow) => void
  readonly onOpenCell: (row: BenchRow, cell: BenchCell) => void
}

export default function ContainerStage(props: Props) {
  const { machine, containerId, replayFrom, touched, room, openFolds, lanePage, onTurnLanes, ...view } = props
  const drawn = useDrawnMachine(machine, replayFrom)
  const container = drawn.containers.get(containerId)
  const layout = useMemo(
    () => container && layoutContainer(drawn, container, room, { openFolds, touched, lanePage }),
    [drawn, container, room, openFolds, touched, lanePage],
  )
  if (container === undefined || layout === undefined) return null
  return (
    <>
      <ContainerView machine={drawn} container={container} layout={layout} {...view} />
      <LanePages layout={layout} onTurn={onTurnLanes} />
    </>
  )
}

function LanePages({ layout, onTurn }: { readonly layout: ContainerLayout; readonly onTurn: (page: number) => void }) {
  const { lanePage, lanePages, paths, earlierPaths, lanes } = layout
  if (lanePages <= 1) return null
  return (
    <div className="bench-lane-pages">
      <button
        type="button"
        className="bench-control"
        aria-label={text.earlierFiles}
        title={text.earlierFiles}
        aria-disabled={lanePage === 0}
        onClick={() => lanePage > 0 && onTurn(lanePage - 1)}
      >
        <Sign name="back" />
      </button>
      <span>{text.lanePage(earlierPaths + 1, earlierPaths + lanes.length, paths)}</span>
      <button
        type="button"
        className="bench-control"
        aria-label={text.moreFiles}
        title={text.moreFiles}
        aria-disabled={lanePage === lanePages - 1}
        onClick={() => lanePage < lanePages - 1 && onTurn(lanePage + 1)}
      >
        <Sign name="forward" />
      </button>
    </div>
  )
}
