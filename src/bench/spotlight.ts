/** What on the picture the spotlight falls on, and what pointing at a part says to the rest of the page. */
import type { Spotlight } from '../store/spotlight-slice'

/** What is pointed at, and who is told when the reader points at something here. */
export type Pointing = {
  readonly spotlight?: Spotlight | undefined
  readonly onPoint?: ((spotlight: Spotlight | undefined) => void) | undefined
}

/** The parts of both pictures that have to do with layers. */
type Plate = {
  readonly kind: string
  readonly chainId?: string | undefined
  readonly chainIds?: readonly string[] | undefined
  readonly containerId?: string | undefined
}

/** True where the light falls on this part: the plate itself, or the fold that it lies in. */
export function isLit(plate: Plate, spotlight: Spotlight | undefined): boolean {
  if (spotlight === undefined || plate.kind === 'process') return false
  if ('container' in spotlight) return plate.containerId === spotlight.container
  return plate.chainId === spotlight.layer || plate.chainIds?.includes(spotlight.layer) === true
}

/** What a part stands for; undefined where that is no single layer. */
function spotlightOf({ kind, chainId, containerId }: Plate): Spotlight | undefined {
  if (chainId !== undefined) return { layer: chainId }
  return containerId === undefined || kind === 'process' ? undefined : { container: containerId }
}

/** The handlers by which pointing at a part, or putting the focus on it, turns the light on. */
export function pointingHandlers(plate: Plate, onPoint: Pointing['onPoint']) {
  const spotlight = onPoint === undefined ? undefined : spotlightOf(plate)
  if (onPoint === undefined || spotlight === undefined) return {}
  const on = () => onPoint(spotlight)
  const off = () => onPoint(undefined)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
