/** Lighting up on the bench what a file comes from, while it is pointed at or has the focus. */
import { useEffect, useRef } from 'react'
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

/**
 * What an element spreads to light up an origin. The light goes out with the component. Only a pointer that moves counts: rows that
 * a key scrolls under a resting pointer do not take the light from the one with the focus.
 */
export function useSpotlight() {
  const pointAt = useLayerlab((state) => state.pointAt)
  const pointed = useRef<Origin>(undefined)
  useEffect(() => () => pointAt(undefined), [pointAt])
  return (origin: Origin | undefined) => ({
    onPointerMove: () => {
      if (pointed.current === origin) return
      pointed.current = origin
      pointAt(partOf(origin))
    },
    onPointerLeave: () => {
      if (pointed.current === undefined) return
      pointed.current = undefined
      pointAt(undefined)
    },
    onFocus: () => pointAt(partOf(origin)),
    onBlur: () => pointAt(undefined),
  })
}
