/** Lines and plates that belong together: what pointing at a line lights up on the bench, and the reverse. */
import { useRef } from 'react'
import { chainTo, type Fate, type LineFate } from '../../engine/images/build/line-fates'
import type { Spotlight } from '../../store/spotlight-slice'
import { useLayerlab } from '../../store/use-layerlab'
import type { BuildReport } from './build/build-report'

/** The plate of a line; undefined where it made no layer. */
export function spotlightOf(fate: Fate): Spotlight | undefined {
  return 'chainId' in fate && fate.chainId !== undefined ? { layer: fate.chainId } : undefined
}

/** The line that a layer on the bench came from: the one that made it, or the FROM that brought it. */
export function lineOf({ lines, machine }: BuildReport, spotlight: Spotlight | undefined): LineFate | undefined {
  if (spotlight === undefined || 'container' in spotlight) return undefined
  const { layer } = spotlight
  const own = lines.find(({ fate }) => 'chainId' in fate && fate.chainId === layer)
  return own ?? lines.find(({ fate }) => fate.kind === 'base' && chainTo(machine, fate.chainId).includes(layer))
}

/** Points at the plate of the line, counted from 1, that the pointer or the cursor is in; undefined: in none any more. */
export function usePointLine(fates: readonly LineFate[]): (line: number | undefined) => void {
  const pointAt = useLayerlab((state) => state.pointAt)
  const pointAwayFrom = useLayerlab((state) => state.pointAwayFrom)
  const pointed = useRef<Spotlight>(undefined)
  return (line) => {
    const found = fates.find(({ lines }) => line !== undefined && lines.start <= line && line <= lines.end)
    const spotlight = found && spotlightOf(found.fate)
    // The editor hears late that it was left: the light may be on another part of the page by then.
    if (spotlight === undefined) pointAwayFrom(pointed.current)
    else pointAt(spotlight)
    pointed.current = spotlight
  }
}
