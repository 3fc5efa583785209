/** The stage with the picture on it, and the detail of what was opened beside it. */

import { AnimatePresence } from 'framer-motion'
import * as m from 'framer-motion/m'
import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react'
import type { Frame } from '../cli/frame'
import type { EngineEvent } from '../engine/events'
import type { Machine } from '../engine/machine'
import { pageShown } from '../ui/page-shown'
import type { DetailTarget } from './detail/detail-content'
import { focusItem } from './focus-item'
import { HostStage } from './host/HostStage'
import type { BenchCell, BenchRow } from './layout/container-items'
import { touchedBy } from './layout/frame-effects'
import type { HostItem } from './layout/host-items'
import { momentBefore } from './moment-before'
import { lockingEase, useMotionTimes } from './motion'
import type { Pointing } from './spotlight'
import type { BenchState } from './use-bench-state'
import { useRoom } from './use-room'

type Props = Pointing & {
  readonly machine: Machine
  readonly before: Machine
  readonly frame: Frame | undefined
  readonly wentBack: boolean
  readonly state: BenchState
  readonly hintId: string
}

const Detail = lazy(() => import('./detail/Detail'))
const loadContainerStage = () => import('./inside/ContainerStage')
const ContainerStage = lazy(loadContainerStage)

const noEvents: readonly EngineEvent[] = []
const noPaths: readonly string[] = []

/** The detail that a part of the host view opens; a container opens its inside instead, folds open in place. */
function targetOf(item: HostItem): DetailTarget | undefined {
  if (item.kind === 'process') return { kind: 'container', containerId: item.containerId }
  return item.kind === 'container' || item.kind === 'fold' || item.kind === 'more' ? undefined : item
}

function targetOfRow(row: BenchRow, containerId: string, machine: Machine): DetailTarget | undefined {
  if (row.kind === 'layer' && row.chainId !== undefined) return { kind: 'layer', chainId: row.chainId }
  if (row.kind !== 'mount') return { kind: 'container', containerId }
  const mounts = machine.containers.get(containerId)?.mounts ?? []
  const mount = mounts.find(({ destination }) => destination === row.destination)
  return mount?.type === 'volume' ? { kind: 'volume', volume: mount.volume } : { kind: 'container', containerId }
}

export function Picture({ machine, before, frame, wentBack, state, hintId, spotlight, onPoint }: Props) {
  const { stage, probe, room, still } = useRoom()
  const { arrive } = useMotionTimes()
  const events = frame?.events ?? noEvents
  const touched = useMemo(() => touchedBy(events), [events])
  const { focus, detail, actions } = state
  const replayFrom = state.turnedByCommand && !wentBack ? momentBefore(focus, before, machine) : undefined

  // The inside of a container is fetched once the host is on show, so that it is there when it is looked into.
  useEffect(() => void pageShown().then(loadContainerStage), [])
  const shared = {
    machine,
    replayFrom,
    room,
    still,
    openFolds: state.openFolds,
    describedBy: hintId,
    spotlight,
    onPoint,
  }

  const openItem = useCallback(
    (item: HostItem) => {
      const target = targetOf(item)
      if (item.kind === 'container') actions.look({ view: 'container', containerId: item.containerId })
      else if (target === undefined) actions.toggleFold(item.id)
      else actions.open({ from: item.id, target })
    },
    [actions],
  )
  const openRow = (containerId: string) => (row: BenchRow) => {
    const target = targetOfRow(row, containerId, machine)
    if (row.kind === 'fold') actions.toggleFold(row.id)
    else if (target !== undefined) actions.open({ from: row.id, target })
  }
  const openCell = (containerId: string) => (row: BenchRow, cell: BenchCell) =>
    actions.open({ from: cell.id, target: { kind: 'file', containerId, rowId: row.id, path: cell.path } })
  const closeDetail = () => {
    actions.open(undefined)
    if (detail) focusItem(stage.current, detail.from)
  }

  return (
    <div className="bench-picture">
      <div className="bench-stage" data-view={focus.view} ref={stage}>
        <span className="bench-probe" ref={probe} aria-hidden="true" />
        <AnimatePresence initial={false}>
          <m.div
            className="bench-view"
            key={focus.view === 'host' ? 'host' : focus.containerId}
            initial={{ opacity: 0, scale: focus.view === 'host' ? 1.03 : 0.97 }}
            animate={{ opacity: 1, scale: 1, transition: { duration: arrive, ease: lockingEase } }}
          >
            {focus.view === 'host' ? (
              <HostStage
                {...shared}
                events={events}
                flightKey={wentBack || frame === undefined ? undefined : `${machine.clock}:${frame.line}`}
                touched={touched}
                openedId={detail?.from}
                onOpen={openItem}
              />
            ) : (
              <Suspense fallback={null}>
                <ContainerStage
                  {...shared}
                  containerId={focus.containerId}
                  events={wentBack ? noEvents : events}
                  touched={touched.paths.get(focus.containerId) ?? noPaths}
                  lanePage={state.lanePage}
                  onTurnLanes={actions.turnLanes}
                  onOpenRow={openRow(focus.containerId)}
                  onOpenCell={openCell(focus.containerId)}
                />
              </Suspense>
            )}
          </m.div>
        </AnimatePresence>
      </div>
      {detail && (
        <Suspense fallback={null}>
          <Detail key={detail.from} machine={machine} target={detail.target} onClose={closeDetail} />
        </Suspense>
      )}
    </div>
  )
}
