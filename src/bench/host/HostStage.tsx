/** Lays the host out for the room there is, and draws it. */
import { useMemo } from 'react'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import type { Room } from '../layout/box'
import type { OpenFolds } from '../layout/fold'
import type { Touched } from '../layout/frame-effects'
import type { HostItem } from '../layout/host-items'
import { layoutHost } from '../layout/host-layout'
import type { Pointing } from '../spotlight'
import { useDrawnMachine } from '../use-drawn-machine'
import { HostView } from './HostView'

type Props = Pointing & {
  readonly machine: Machine
  readonly replayFrom: Machine | undefined
  readonly events: readonly EngineEvent[]
  readonly flightKey: string | undefined
  readonly touched: Touched
  readonly room: Room
  readonly openFolds: OpenFolds
  readonly still: boolean
  readonly describedBy: string
  readonly openedId: string | undefined
  readonly onOpen: (item: HostItem) => void
}

export function HostStage({ machine, replayFrom, touched, room, openFolds, ...view }: Props) {
  const drawn = useDrawnMachine(machine, replayFrom)
  const layout = useMemo(
    () => layoutHost(drawn, room, { openFolds, touched: touched.containers }),
    [drawn, room, openFolds, touched],
  )
  return <HostView machine={drawn} layout={layout} {...view} />
}
