/** Which files were copied up just now, and from how far below. */
import type { EngineEvent } from '../../engine/events'
import type { BenchRow, ContainerLayout } from '../layout/container-items'

function rowOf(rows: readonly BenchRow[], chainId: string): BenchRow | undefined {
  return rows.find((row) => row.chainId === chainId || row.chainIds?.includes(chainId) === true)
}

/** By path, the distance from the writable plate down to the copy's origin, in heights of a mark. */
export function liftsOf(events: readonly EngineEvent[], layout: ContainerLayout): ReadonlyMap<string, number> {
  const lifts = new Map<string, number>()
  const writable = layout.rows.find(({ kind }) => kind === 'writable')
  const markHeight = writable?.cells[0]?.box.height
  if (writable === undefined || markHeight === undefined) return lifts
  for (const event of events) {
    if (event.type !== 'file.copied-up' || event.containerId !== layout.containerId) continue
    const origin = rowOf(layout.rows, event.from)
    if (origin !== undefined) lifts.set(event.path, (origin.box.y - writable.box.y) / markHeight)
  }
  return lifts
}
