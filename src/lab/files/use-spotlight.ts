/** Lighting up on the bench what a file comes from, while it is pointed at or has the focus. */
import { useEffect } from 'react'
import { useLayerlab } from '../../store/use-layerlab'
import type { Origin } from './model/view'

function partOf(origin: Origin | undefined) {
  if (origin?.kind === 'layer') return { layer: origin.chainId }
  return origin?.kind === 'writable' ? { container: origin.containerId } : undefined
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
