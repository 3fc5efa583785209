/** Lighting up on the bench what a file comes from, while it is pointed at or has the focus. */
import { useEffect } from 'react'
import { useLayerlab } from '../../store/use-layerlab'
import type { Origin } from './model/view'

function partOf(origin: Origin | undefined) {
  if (origin?.kind === 'layer') return { layer: origin.chainId }
  return origin?.kind === 'writable' ? { container: origin.containerId } : undefined
}

/** True while the spotlight falls on this origin, from wherever it is pointed at. */
export function useIsLit(origin: Origin): boolean {
  return useLayerlab(({ spotlight }) => {
    if (spotlight === undefined) return false
    if ('layer' in spotlight) return origin.kind === 'layer' && origin.chainId === spotlight.layer
    return origin.kind === 'writable' && origin.containerId === spotlight.container
  })
}

/** What an element spreads to light up an origin. The light goes out with the component. */
export function useSpotlight() {
  const pointAt = useLayerlab((state) => state.pointAt)
  useEffect(() => () => pointAt(undefined), [pointAt])
  return (origin: Origin | undefined) => {
    const on = () => pointAt(partOf(origin))
    const off = () => pointAt(undefined)
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
  }
}
